import type { Target } from '../../../tools/exchange/target.ts';
import type { FilterName, Query } from '../../../tools/oracle/query.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { entriesOf, knownPatients } from '../candidate/cast.ts';
import { expect } from '../expectations/expect.ts';
import { asControl } from '../searches/control.ts';
import { allQueriesBy } from '../searches/filter-queries.ts';
import { selectsNothing } from '../searches/queries.ts';
import { search } from '../searches/search.ts';
import { understoodSpelling } from '../searches/understanding.ts';

/** Codes that a server may not refuse: it has entries by them. What numbers are not a patient's own it may. */
const asked: readonly FilterName[] = ['modality', 'region', 'procedure'];

/**
 * A filter by a code that other patients’ entries have and none of this one’s: nothing is found, and no total says
 * otherwise. That a filter does not work, and finds something all the same, is for its own checks to say.
 * @throws Untestable when no filter finds nothing.
 */
export async function nothingByFilter(target: Target, binding: Binding): Promise<void> {
  let empty = 0;
  for (const filter of asked) {
    const query = queryForNothing(target, binding, filter);
    if (query === undefined || !(await isUnderstood(target, binding, filter))) continue;
    const found = await search(target, binding, query.patient, query.filters);
    if (found.labels.length + found.listing.entries.length > 0) continue;
    expect(found).to.holdNothing();
    empty += 1;
  }
  if (empty === 0)
    throw new Untestable('No filter was found by which a patient’s list becomes empty.');
}

/** A code of others, asked of a patient who has entries and none by it. */
function queryForNothing(target: Target, binding: Binding, filter: FilterName): Query | undefined {
  const { documentClass } = partsOf(binding);
  const patients = knownPatients(target).filter((each) => entriesOf(target, binding, each) > 0);
  return allQueriesBy(target, documentClass, filter)
    .flatMap((query) => patients.map((patient): Query => ({ ...query, patient })))
    .find((query) => selectsNothing(target, query));
}

async function isUnderstood(
  target: Target,
  binding: Binding,
  filter: FilterName,
): Promise<boolean> {
  try {
    await asControl('the filter', undefined, () => understoodSpelling(target, binding, filter));
    return true;
  } catch (error) {
    if (error instanceof Untestable) return false;
    throw error;
  }
}
