import type { Parameters, Target } from '../../../tools/exchange/target.ts';
import { writeFilter } from '../../../tools/filters/write.ts';
import type { Filters, Query } from '../../../tools/oracle/query.ts';
import { select } from '../../../tools/oracle/select.ts';
import type { Selection } from '../../../tools/oracle/select.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { baseParameters, partsOf, searchedOn } from '../candidate/base-list.ts';
import { factsIn } from '../candidate/facts.ts';
import { filterIds, usedIn, valuesOf } from '../candidate/filter-values.ts';
import { labelsOf } from '../answers/labels.ts';
import { onOwnPeriods } from '../answers/open-periods.ts';
import { searchAll } from '../answers/pages.ts';
import type { Listing } from '../answers/pages.ts';
import { shared } from '../answers/shared.ts';
import { understoodSpelling } from './understanding.ts';

/** What the candidate answered beside what it had to answer, both by scenario names. */
export interface Found {
  readonly target: Target;
  readonly query: Query;
  /** What was asked, in words, where the query does not say all of it. */
  readonly asked?: string;
  readonly listing: Listing;
  /** One label for each entry, repeated where an entry is. */
  readonly labels: readonly string[];
  readonly selection: Selection;
}

/**
 * Asks one query in the spellings the candidate understands; the same query is sent once per run.
 * @throws Violation when a filter of it cannot be expressed at all.
 */
export async function search(
  target: Target,
  binding: Binding,
  patient: string,
  filters: Filters,
): Promise<Found> {
  const { documentClass } = partsOf(binding);
  const query: Query = { patient, documentClass, filters };
  const parameters = await spell(target, binding, query);
  const type = searchedOn(binding);
  const name = `${type}?${parameters.map(([parameter, value]) => `${parameter}=${value}`).join('&')}`;
  const listing = await shared(target, name, () => searchAll(target, type, parameters));
  return found(target, binding, query, listing);
}

/** A list that was asked for, beside what it had to be. */
export function found(target: Target, binding: Binding, query: Query, listing: Listing): Found {
  const { documentClass } = partsOf(binding);
  const facts = factsIn(target);
  const labelled = listing.entries.flatMap((entry) =>
    labelsOf(facts, documentClass, entry).map((label) => [label, entry.resource] as const),
  );
  return {
    target,
    query,
    listing,
    labels: labelled.map(([label]) => label),
    selection: onOwnPeriods(facts, query, select(facts, query), labelled),
  };
}

/** The parameters of a query: patient, class, status, and each filter in its understood spelling. */
export async function spell(target: Target, binding: Binding, query: Query): Promise<Parameters> {
  const written: (readonly [string, string])[] = [];
  const values = valuesOf(query.filters);
  for (const name of usedIn(query.filters)) {
    const spelling = await understoodSpelling(target, binding, name);
    written.push(...writeFilter(filterIds[name], values, spelling));
  }
  return [...(await baseParameters(target, binding, query.patient)), ...written];
}
