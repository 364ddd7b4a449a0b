import type { Target } from '../../tools/exchange/target.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { Violation } from '../../tools/verdict/outcome.ts';
import { partsOf } from './base-list.ts';
import { first } from './cast.ts';
import { typeOf } from './document-class.ts';
import { followPages } from './pages.ts';
import { patientParameters } from './patient.ts';
import { members } from './shape.ts';

/**
 * Asked for documents of one status, only such documents come. None is right for `superseded`, and so is a
 * refusal: they need not be kept.
 * @throws Violation naming the statuses that came.
 */
export async function ofStatus(target: Target, binding: Binding, status: string): Promise<void> {
  const parameters = [
    ...(await patientParameters(target, first(target, binding), 'DocumentReference')),
    ['status', status] as const,
    ['type', await typeOf(target, partsOf(binding).documentClass)] as const,
  ];
  const answer = await target.fhir.search('DocumentReference', parameters);
  target.record.compared();
  if (status !== 'current' && answer.status >= 400 && answer.status < 500) return;
  const { entries } = await followPages(target, 'DocumentReference', parameters, answer);
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
