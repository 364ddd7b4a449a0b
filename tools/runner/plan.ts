import type { Declares, Target } from '../exchange/target.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import { identityOf, type Binding, type Check, type Requirement } from '../verdict/check.ts';
import { whyNotBound } from './binds.ts';
import type { Selection } from './select.ts';

/** One result to come: a check on one binding, or as a whole. */
export interface Planned {
  readonly id: string;
  readonly check: Check<Target>;
  readonly binding: Binding | undefined;
  readonly requirement: Requirement;
  /** Why it is omitted without being run. */
  readonly omitted: string | undefined;
}

/** What a run will do, and the statements it is about. */
export interface Plan {
  readonly planned: readonly Planned[];
  readonly requirements: readonly Requirement[];
  /** Selected statements that no check is about. */
  readonly notCovered: readonly { readonly key: string; readonly because: string }[];
}

/**
 * Expands checks into results to come, in the order of the checks; those that run alone come last.
 * @throws UnknownRequirement for a check of a key that the guide does not have
 */
export function planOf(
  checks: readonly Check<Target>[],
  catalogue: Catalogue,
  selection: Selection,
  declares: Declares,
): Plan {
  const expanded = checks.flatMap((check) => expand(check, catalogue.of(check.key), declares));
  const taken = expanded.filter(({ check, binding }) => selection.takes(check, binding));
  const keys = new Set(taken.map(({ check }) => check.key));
  const covered = new Set(checks.map(({ key }) => key));
  const requirements = catalogue.requirements.filter(
    ({ key }) => keys.has(key) || selection.takesKey(key),
  );
  return {
    planned: [
      ...taken.filter(({ check }) => !check.alone),
      ...taken.filter(({ check }) => check.alone),
    ],
    requirements,
    notCovered: requirements
      .filter(({ key }) => !covered.has(key))
      .map(({ key, untestedBecause }) => ({ key, because: untestedBecause ?? 'no check' })),
  };
}

function expand(
  check: Check<Target>,
  requirement: Requirement,
  declares: Declares,
): readonly Planned[] {
  const bindings = check.bindings.length === 0 ? [undefined] : check.bindings;
  return bindings.map((binding) => ({
    id: identityOf(check, binding),
    check,
    binding,
    requirement,
    omitted: whyNotBound(requirement, binding, declares),
  }));
}
