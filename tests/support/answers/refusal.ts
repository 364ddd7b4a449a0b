import type { Answer, ImageAnswer, Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { counted } from './counted.ts';

/** Whether an answer refuses, by any 4xx: to who asks for nothing that is there it says as much as an empty one. */
export const isRefused = ({ status }: Pick<Answer, 'status'>): boolean =>
  status >= 400 && status < 500;

/** 401, 403, 404 and 410 all refuse without telling more than they have to. */
const refusals: readonly number[] = [401, 403, 404, 410];

/**
 * Images that the candidate must not have or must not give are refused, without any DICOM content.
 * @throws Violation when content comes, or a status that is no refusal.
 */
export function refusesContent(target: Target, answer: ImageAnswer): void {
  target.record.compared();
  const content = answer.parts.filter(({ dicom }) => dicom.faults.length === 0);
  if (content.length > 0)
    throw new Violation('Images come where there can be none.', {
      wanted: `status ${refusals.join(', ')} without content`,
      found: `status ${answer.status} with ${counted(content.length, 'instance')}`,
      extra: content.map(({ dicom }) => dicom.sopInstance ?? 'without a UID'),
      exchange: answer.exchange,
    });
  if (!refusals.includes(answer.status))
    throw new Violation('What is not there is not refused.', {
      wanted: `status ${refusals.join(', ')}`,
      found: `status ${answer.status}`,
      exchange: answer.exchange,
    });
}
