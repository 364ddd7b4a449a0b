/** `1 entry`, `2 entries`. */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

/** Names of entries that stand in a message; the difference beside it has them all. */
const named = 3;

/** `1 entry is missing: a`, `5 entries are missing: a, b, c and 2 more`: what is the matter, and with which. */
export function entriesAre(labels: readonly string[], what: (are: string) => string): string {
  const are = labels.length === 1 ? 'is' : 'are';
  return `${counted(labels.length, 'entry', 'entries')} ${what(are)}: ${firstOf(labels)}.`;
}

function firstOf(labels: readonly string[]): string {
  const left = labels.length - named;
  if (left <= 0) return labels.join(', ');
  return `${labels.slice(0, named).join(', ')} and ${left} more`;
}
