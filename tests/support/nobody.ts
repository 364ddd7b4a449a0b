import type { Answer, Target } from '../../tools/exchange/target.ts';
import { Violation } from '../../tools/verdict/outcome.ts';
import { matches } from './entries.ts';

/**
 * An empty answer, or a refusal: a fair judge takes both for "there is nobody".
 * @throws Violation when somebody is found, or the server breaks down.
 */
export function refusesOrFindsNobody(target: Target, answer: Answer): void {
  target.record.compared();
  if (answer.status >= 400 && answer.status < 500) return;
  const found = matches(answer, 'Patient');
  if (found.length > 0)
    throw new Violation('Somebody is found where there is nobody.', {
      wanted: 'no Patient, or a 4xx status',
      found: `${found.length} of them`,
    });
}

/** Searches of patients that say nothing about whom: nothing at all, nothing behind the name, a page size alone. */
const criterionless = ['Patient', 'Patient?identifier=', 'Patient?_count=50'];

/**
 * Who asks for patients without saying which learns of none.
 * @throws Violation naming the search that lists some.
 */
export async function listsNobody(target: Target): Promise<void> {
  for (const search of criterionless) {
    const answer = await target.fhir.request('GET', search);
    target.record.compared();
    if (answer.status >= 400 && answer.status < 500) continue;
    const found = matches(answer, 'Patient');
    if (found.length > 0)
      throw new Violation('Patients are listed to whoever asks without a criterion.', {
        wanted: 'no Patient, or a 4xx status',
        found: `GET ${search}: ${found.length} of them`,
        exchange: answer.exchange,
      });
  }
}
