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
