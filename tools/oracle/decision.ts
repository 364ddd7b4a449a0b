/**
 * Whether a filter selects an entry. `undecided` is for what a fair judge cannot hold against a
 * candidate: both selecting and leaving out are right.
 */
export type Decision = 'in' | 'out' | 'undecided';

/** All have to select it: one `out` is out. */
export function every(decisions: readonly Decision[]): Decision {
  if (decisions.includes('out')) return 'out';
  return decisions.includes('undecided') ? 'undecided' : 'in';
}

/** One suffices: one `in` is in. */
export function some(decisions: readonly Decision[]): Decision {
  if (decisions.includes('in')) return 'in';
  return decisions.includes('undecided') ? 'undecided' : 'out';
}

export const decided = (holds: boolean): Decision => (holds ? 'in' : 'out');
