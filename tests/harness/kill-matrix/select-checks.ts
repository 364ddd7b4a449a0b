import { identityOf } from '../../../tools/verdict/check.ts';
import type { Check } from '../../../tools/verdict/check.ts';
import { keyOf } from './closure.ts';

type Named = Pick<Check<never>, 'key' | 'stimulus' | 'bindings'>;

const areaOf = (identity: string): string => identity.replace(/-.*$/, '');

/** The identities of checks, one for each binding. */
export function identitiesOf(checks: readonly Named[]): readonly string[] {
  return checks.flatMap((check) =>
    check.bindings.length === 0
      ? [identityOf(check)]
      : check.bindings.map((binding) => identityOf(check, binding)),
  );
}

/**
 * What is run against a fault: all checks of the areas in its closure, and the first check of every other
 * requirement, so that a fault with reach beyond what it declares shows without everything being run.
 */
export function selectionFor(
  closure: ReadonlySet<string>,
  checks: readonly Named[],
): readonly string[] {
  const areas = new Set([...closure].map(areaOf));
  const known = new Set<string>();
  const taken = checks.filter(({ key }) => {
    const first = !known.has(key);
    known.add(key);
    return first || areas.has(areaOf(keyOf(key)));
  });
  return identitiesOf(taken);
}
