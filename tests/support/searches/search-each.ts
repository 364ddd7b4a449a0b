import type { Target } from '../../../tools/exchange/target.ts';
import type { Query } from '../../../tools/oracle/query.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { searchedOn } from '../candidate/base-list.ts';
import { followPages } from '../answers/pages.ts';
import { isRefused } from '../answers/refusal.ts';
import { selectsNothing } from './queries.ts';
import { found, search, spell } from './search.ts';
import type { Found } from './search.ts';

/** Asks queries one after the other. */
export async function* searchEach(
  target: Target,
  binding: Binding,
  queries: readonly Query[],
): AsyncGenerator<Found> {
  for (const { patient, filters } of queries) yield search(target, binding, patient, filters);
}

/** The same where what nothing can be found by may be refused: a number of others, or one that is not known. */
export async function* searchEachKnown(
  target: Target,
  binding: Binding,
  queries: readonly Query[],
): AsyncGenerator<Found> {
  for (const query of queries)
    if (selectsNothing(target, query)) yield* searchUnlessRefused(target, binding, [query]);
    else yield search(target, binding, query.patient, query.filters);
}

/** The same where a refusal is as good as an answer without entries: what is refused is passed over. */
export async function* searchUnlessRefused(
  target: Target,
  binding: Binding,
  queries: readonly Query[],
): AsyncGenerator<Found> {
  const type = searchedOn(binding);
  for (const query of queries) {
    const parameters = await spell(target, binding, query);
    const answer = await target.fhir.search(type, parameters);
    target.record.compared();
    if (isRefused(answer)) continue;
    yield found(target, binding, query, await followPages(target, type, parameters, answer));
  }
}
