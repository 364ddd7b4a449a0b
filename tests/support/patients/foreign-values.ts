import type { Target } from '../../../tools/exchange/target.ts';
import type { FilterName, Query } from '../../../tools/oracle/query.ts';
import { listed, select } from '../../../tools/oracle/select.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { first } from '../candidate/cast.ts';
import { counted } from '../answers/counted.ts';
import { drawn } from '../searches/draw.ts';
import { factsIn } from '../candidate/facts.ts';
import { allQueriesBy } from '../searches/filter-queries.ts';
import { inWords } from '../expectations/query-in-words.ts';
import type { Found } from '../searches/search.ts';

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

/**
 * No entry of an answer is another patient's.
 * @throws Violation naming those that are.
 */
export function nothingOfOthers({ target, query, labels }: Found): void {
  const facts = factsIn(target);
  const own = new Set(listed(facts, query.patient, query.documentClass).map(({ id }) => id));
  const extra = [...new Set(labels)].filter((label) => !own.has(label));
  target.record.compared();
  if (extra.length > 0)
    throw new Violation(`A list of ${query.patient} holds what is not of ${query.patient}.`, {
      wanted: `nothing for ${inWords(query, facts)}, which only somebody else has`,
      found: `${counted(extra.length, 'entry', 'entries')} of others`,
      extra,
    });
}
