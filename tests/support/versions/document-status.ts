import type { Parameters, Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { first } from '../candidate/cast.ts';
import { typeOf } from '../candidate/document-class.ts';
import { followPages, searchAll } from '../answers/pages.ts';
import type { Listing } from '../answers/pages.ts';
import { patientParameters } from '../candidate/patient.ts';
import { isRefused } from '../answers/refusal.ts';
import { members } from '../answers/shape.ts';

/**
 * Asked for documents of one status, only such documents come.
 * @throws Violation naming the statuses that came.
 */
export async function ofStatus(target: Target, binding: Binding, status: string): Promise<void> {
  const parameters = await askedBy(target, binding, status);
  onlyOf(target, status, await searchAll(target, 'DocumentReference', parameters));
}

/**
 * Asked for documents of a status that need not be kept, only such documents come, or none: refusing to tell is as good.
 * @throws Violation naming the statuses that came.
 */
export async function ofStatusAtMost(
  target: Target,
  binding: Binding,
  status: string,
): Promise<void> {
  const parameters = await askedBy(target, binding, status);
  const answer = await target.fhir.search('DocumentReference', parameters);
  target.record.compared();
  if (isRefused(answer)) return;
  onlyOf(target, status, await followPages(target, 'DocumentReference', parameters, answer));
}

async function askedBy(target: Target, binding: Binding, status: string): Promise<Parameters> {
  return [
    ...(await patientParameters(target, first(target, binding), 'DocumentReference')),
    ['status', status],
    ['type', await typeOf(target, partsOf(binding).documentClass)],
  ];
}

function onlyOf(target: Target, status: string, { entries }: Listing): void {
  const others = entries
    .map(({ resource }) => members(resource)['status'])
    .filter((found) => found !== status)
    .map(String);
  target.record.compared(entries.length);
  if (others.length > 0)
    throw new Violation(`Documents of another status than ${status} come.`, {
      wanted: `status ${status} on every entry`,
      found: `${others.length} of ${entries.length} have another`,
      extra: [...new Set(others)],
    });
}
