import { erratumOf } from './errata.ts';
import type { Instance } from './instance.ts';
import { decides, leadingDisjunctOf, type LeadingDisjunct } from './leading-disjunct.ts';
import type { Run } from './run.ts';
import type { Constraint, Element } from './structure.ts';

/** What is evaluated, and whether an empty result is as good as true. */
interface Planned {
  readonly constraint: Constraint;
  readonly expression: string;
  readonly emptyPasses: boolean;
  readonly leading: LeadingDisjunct | undefined;
}

const plans = new WeakMap<Element, readonly Planned[]>();

function planOf(element: Element): readonly Planned[] {
  const known = plans.get(element);
  if (known !== undefined) return known;
  const plan = element.constraints.flatMap((constraint): Planned[] => {
    const erratum = erratumOf(constraint);
    const expression = erratum?.how === 'instead' ? erratum.expression : constraint.expression;
    if (expression === undefined || erratum?.how === 'elsewhere') return [];
    const emptyPasses = erratum?.how === 'empty-passes';
    return [{ constraint, expression, emptyPasses, leading: leadingDisjunctOf(expression) }];
  });
  plans.set(element, plan);
  return plan;
}

function check(instance: Instance, element: Element, planned: Planned, run: Run): void {
  if (planned.leading !== undefined && decides(planned.leading, instance, run.structures)) return;
  const { key, severity, human } = planned.constraint;
  const { verdict, reason } = run.evaluator.evaluate(planned.expression, instance, run);
  const { path } = instance;
  if (verdict === 'false') {
    const found = `${key} does not hold`;
    run.report({
      severity,
      code: 'invariant',
      at: instance,
      found,
      wanted: human,
      element,
      rule: key,
    });
  }
  if (verdict === 'undecided' && !planned.emptyPasses)
    run.undecided({ path, rule: key, reason: reason ?? 'it could not be evaluated' });
}

/**
 * Evaluates the invariants of an element's definition, each once per element however many
 * definitions repeat it. What cannot be evaluated is noted, never failed.
 */
export function checkConstraints(instance: Instance, element: Element, run: Run): void {
  for (const planned of planOf(element))
    if (run.firstTime(instance, `${planned.constraint.key} ${planned.expression}`))
      check(instance, element, planned, run);
}
