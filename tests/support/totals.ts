import type { Target } from '../../tools/exchange/target.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../tools/verdict/outcome.ts';
import { searchedOn } from './base-list.ts';
import { searchset } from './entries.ts';
import { see } from './judges.ts';
import type { AskedList } from './whole-and-filtered.ts';

/**
 * A total given with the pages of a list is the number of all its matches.
 * @throws Violation for one that is not; Untestable when none is given, for R4 leaves totals to the server.
 */
export async function totalsAreTrue(
  target: Target,
  binding: Binding,
  lists: readonly AskedList[],
): Promise<void> {
  const given: unknown[] = [];
  for (const { patient, parameters, plain } of lists) {
    const { entries } = await plain();
    if (entries.length < 2)
      throw new Untestable(
        `The list of ${patient} is too short to be paged; ${see('list', binding)}.`,
      );
    const asked = [['_total', 'accurate'] as const, ['_count', '2'] as const];
    const answer = await target.fhir.search(searchedOn(binding), [...parameters, ...asked]);
    const { total } = searchset(answer);
    if (total === undefined) continue;
    given.push(total);
    target.record.compared();
    if (total !== entries.length)
      throw new Violation('The total is not the number of all matches.', {
        wanted: `total ${entries.length}, as many as all pages hold`,
        found: `total ${JSON.stringify(total)}`,
        exchange: answer.exchange,
      });
  }
  if (given.length === 0) throw new Untestable('No total is given, so none can be false.');
}
