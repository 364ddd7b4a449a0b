import type { Target } from '../../tools/exchange/target.ts';
import { discriminating } from '../../tools/oracle/probe.ts';
import type { FilterName } from '../../tools/oracle/probe.ts';
import type { Query } from '../../tools/oracle/query.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { Untestable } from '../../tools/verdict/outcome.ts';
import { partsOf } from './base-list.ts';
import { factsIn } from './facts.ts';

export type { FilterName } from '../../tools/oracle/probe.ts';

/** The patients of the scenario that the run has an identifier for. */
export function knownPatients(target: Target): readonly string[] {
  return factsIn(target)
    .patients.map(({ id }) => id)
    .filter((id) => target.patients[id] !== undefined);
}

/**
 * Queries by one filter alone, over all patients: each value of it that selects something and
 * excludes something.
 * @throws Untestable when the data set has no such value.
 */
export function queriesBy(target: Target, binding: Binding, filter: FilterName): readonly Query[] {
  const { documentClass } = partsOf(binding);
  const queries = knownPatients(target).flatMap((patient) =>
    discriminating(factsIn(target), patient, documentClass, filter),
  );
  if (queries.length === 0)
    throw new Untestable(`The data set has no ${documentClass} that ${filter} tells apart.`);
  return queries;
}
