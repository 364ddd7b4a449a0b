/** Median, least and greatest of some numbers: all that a few observations can bear. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
  readonly count: number;
}

/** Undefined for no numbers. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [least] = sorted;
  const greatest = sorted.at(-1);
  if (least === undefined || greatest === undefined) return undefined;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? greatest;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? least;
  return { median: (lower + upper) / 2, least, greatest, count: sorted.length };
}
