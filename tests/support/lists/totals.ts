import type { Answer, Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable, Violation } from '../../../tools/verdict/outcome.ts';
import { searchedOn } from '../candidate/base-list.ts';
import { searchset } from '../answers/entries.ts';
import { see } from '../candidate/judges.ts';
import { pagesFrom } from '../answers/pages.ts';
import type { AskedList } from './whole-and-filtered.ts';

/** A total may be of the page, or of what is left after the page before: two pages show both. */
const mostPages = 2;

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
    const first = await target.fhir.search(searchedOn(binding), [...parameters, ...asked]);
    let pages = 0;
    for await (const answer of pagesFrom(target, first)) {
      given.push(...totalIn(target, answer, entries.length));
      if ((pages += 1) === mostPages) break;
    }
  }
  if (given.length === 0) throw new Untestable('No total is given, so none can be false.');
}

/** The total of a page; none when it gives none. @throws Violation when it is not what all pages hold together. */
function totalIn(target: Target, answer: Answer, wanted: number): readonly unknown[] {
  const { total } = searchset(answer);
  if (total === undefined) return [];
  target.record.compared();
  if (total === wanted) return [total];
  throw new Violation('The total is not the number of all matches.', {
    wanted: `total ${wanted}, as many as all pages hold`,
    found: `total ${JSON.stringify(total)}`,
    exchange: answer.exchange,
  });
}
