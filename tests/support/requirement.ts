import type { Target } from '../../tools/exchange/target.ts';
import type { Binding, Check, Stimulus } from '../../tools/verdict/check.ts';

/** Both classes over both routes: one result each. */
export const everyRoute: readonly Binding[] = [
  'manifests.documents',
  'manifests.resources',
  'reports.documents',
  'reports.resources',
];

type Judge = (target: Target) => Promise<void>;
type BoundJudge = (target: Target, binding: Binding) => Promise<void>;

/** A check of one requirement on the candidate as a whole. Pure: it runs nothing. */
export function requirement(key: string, stimulus: Stimulus, judge: Judge): Check<Target> {
  return { key, stimulus, bindings: [], alone: false, judge };
}

/** A check with one result per class and route, each judged apart. */
export function requirementOn(
  bindings: readonly Binding[],
  key: string,
  stimulus: Stimulus,
  judge: BoundJudge,
): Check<Target> {
  return {
    key,
    stimulus,
    bindings,
    alone: false,
    judge: async (target, binding) => {
      if (binding === undefined) throw new TypeError(`${key}/${stimulus.slug} needs a binding`);
      await judge(target, binding);
    },
  };
}

/** A timing check: it runs alone, after everything else. */
export function timed(check: Check<Target>): Check<Target> {
  return { ...check, alone: true };
}
