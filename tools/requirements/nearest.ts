/** Edit distance (Levenshtein), by one row of the matrix at a time. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The three names most like a name that is not known, best first: for "did you mean" in errors. */
export function nearest(name: string, known: Iterable<string>): readonly string[] {
  const wanted = name.toUpperCase();
  return [...new Set(known)]
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toUpperCase()) }))
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
