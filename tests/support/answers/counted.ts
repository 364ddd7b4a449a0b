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

/** Names of the data set first: what nobody knows is told by its identifier, which says less. */
function firstOf(labels: readonly string[]): string {
  const isName = (label: string): boolean => /^[a-z0-9-]+$/.test(label);
  const all = [...labels.filter(isName), ...labels.filter((label) => !isName(label))];
  const left = all.length - named;
  if (left <= 0) return all.join(', ');
  return `${all.slice(0, named).join(', ')} and ${left} more`;
}
