/**
 * Whether a filter selects an entry. `undecided` is for what a fair judge cannot hold against a
 * candidate: both selecting and leaving out are right.
 */
export type Decision = 'in' | 'out' | 'undecided';

/** All have to select: the first `out` is out. */
export function every<T>(values: readonly T[], decide: (value: T) => Decision): Decision {
  let decision: Decision = 'in';
  for (const value of values) {
    const one = decide(value);
    if (one === 'out') return 'out';
    if (one === 'undecided') decision = one;
  }
  return decision;
}

/** One suffices: the first `in` is in. */
export function some<T>(values: readonly T[], decide: (value: T) => Decision): Decision {
  let decision: Decision = 'out';
  for (const value of values) {
    const one = decide(value);
    if (one === 'in') return 'in';
    if (one === 'undecided') decision = one;
  }
  return decision;
}

export const decided = (holds: boolean): Decision => (holds ? 'in' : 'out');
