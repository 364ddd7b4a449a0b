import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { baseParameters, partsOf, searchedOn } from '../candidate/base-list.ts';
import { onlyFinal } from './only-final.ts';
import { followPages } from '../answers/pages.ts';
import { isRefused } from '../answers/refusal.ts';

/** One status alone, and every status of a report that is not exchanged, as alternatives. */
const asked = ['preliminary', 'registered,partial,preliminary,cancelled,entered-in-error'] as const;

/**
 * Whoever asks for reports that are not final gets none: the query is refused by any 4xx, or answered
 * with final ones or nothing. Documents are not searched by the status of what they hold.
 * @throws Violation naming those that come.
 */
export async function noneByStatus(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<void> {
  if (partsOf(binding).route === 'documents') return;
  const base = await baseParameters(target, binding, patient);
  const type = searchedOn(binding);
  for (const status of asked) {
    const parameters = [...base, ['status', status] as const];
    const answer = await target.fhir.search(type, parameters);
    if (isRefused(answer)) target.record.compared();
    else onlyFinal(target, await followPages(target, type, parameters, answer));
  }
}
