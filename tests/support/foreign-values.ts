import type { Target } from '../../tools/exchange/target.ts';
import type { FilterName } from '../../tools/oracle/probe.ts';
import type { Query } from '../../tools/oracle/query.ts';
import { select } from '../../tools/oracle/select.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { Untestable } from '../../tools/verdict/outcome.ts';
import { first } from './cast.ts';
import { drawn } from './draw.ts';
import { factsIn } from './facts.ts';
import { allQueriesBy } from './filter-queries.ts';
import { partsOf } from './base-list.ts';

/** What names an entry of one patient alone. */
const naming: readonly FilterName[] = ['studyUid', 'accession', 'order'];

/**
 * Queries about one patient by what names entries of others: UIDs, accession numbers, orders. They select nothing.
 * @throws Untestable when nobody else has any.
 */
export function foreignValues(target: Target, binding: Binding): readonly Query[] {
  const patient = first(target, binding);
  const queries = naming.flatMap((filter) => {
    const foreign = allQueriesBy(target, partsOf(binding).documentClass, filter)
      .filter((query) => query.patient !== patient)
      .map((query) => ({ ...query, patient }))
      .filter((query) => select(factsIn(target), query).selected.size === 0);
    return foreign.slice(0, target.sampling.requests);
  });
  if (queries.length === 0) throw new Untestable('Nobody else in the data set has entries.');
  return drawn(target, 'foreign values', queries);
}
