import type { Target } from '../../tools/exchange/target.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { Violation } from '../../tools/verdict/outcome.ts';
import { partsOf } from './base-list.ts';
import { first } from './cast.ts';
import { typeOf } from './document-class.ts';
import { searchAll } from './pages.ts';
import { patientParameters } from './patient.ts';
import { members } from './shape.ts';

/**
 * Asked for documents of one status, only such documents come. None is right for `superseded`:
 * they need not be kept.
 * @throws Violation naming the statuses that came.
 */
export async function ofStatus(target: Target, binding: Binding, status: string): Promise<void> {
  const { entries } = await searchAll(target, 'DocumentReference', [
    ...(await patientParameters(target, first(target, binding), 'DocumentReference')),
    ['status', status],
    ['type', await typeOf(target, partsOf(binding).documentClass)],
  ]);
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
