import type { Answer, Parameters, Target, Token } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { matches } from '../answers/entries.ts';
import { isRefused } from '../answers/refusal.ts';

/**
 * An empty answer, or a refusal: a fair judge takes both for "there is nobody".
 * @throws Violation when somebody is found, or the server breaks down.
 */
export function refusesOrFindsNobody(target: Target, answer: Answer): void {
  target.record.compared();
  if (isRefused(answer)) return;
  const found = matches(answer, 'Patient');
  if (found.length > 0)
    throw new Violation('Somebody is found where there is nobody.', {
      wanted: 'no Patient, or a 4xx status',
      found: `${found.length} of them`,
    });
}

/**
 * Searches of patients that say nothing about whom: nothing at all, nothing behind the name, a page size alone.
 * @throws Violation naming the search that lists some.
 */
export const listsNobody = (target: Target): Promise<void> =>
  allListNobody(target, [[], [['identifier', '']], [['_count', '50']]]);

/**
 * A system without a value fits whoever has a number of it.
 * @throws Violation when patients are listed.
 */
export const systemListsNobody = (target: Target, { system }: Token): Promise<void> =>
  allListNobody(target, [[['identifier', `${system}|`]]]);

/** By GET and by POST: who asks without saying whom learns of none. */
async function allListNobody(target: Target, searches: readonly Parameters[]): Promise<void> {
  for (const parameters of searches)
    for (const method of ['GET', 'POST'] as const) {
      const answer = await target.fhir.search('Patient', parameters, { method });
      target.record.compared();
      if (isRefused(answer)) continue;
      const found = matches(answer, 'Patient');
      const asked = parameters.map((each) => each.join('=')).join('&') || 'no criterion';
      if (found.length > 0)
        throw new Violation('Patients are listed to whoever asks without saying whom.', {
          wanted: 'no Patient, or a 4xx status',
          found: `${method} Patient by ${asked}: ${found.length} of them`,
          exchange: answer.exchange,
        });
    }
}
