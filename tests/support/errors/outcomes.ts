import type { Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import type { Provoked } from './provoked.ts';

/** Who may not ask at all is told so before it is looked what he asks. */
const unauthorised: readonly number[] = [401, 403];

/**
 * What cannot be carried out is the requester's mistake, and not a failure of the server; whoever may leave it out
 * can answer without it.
 * @throws Violation naming request and status.
 */
export function noBreakdown(target: Target, provoked: readonly Provoked[]): void {
  target.record.compared(provoked.length);
  const broken = provoked.filter(({ answer: { status } }) => status >= 500 && status !== 501);
  if (broken.length > 0)
    throw new Violation('A request that cannot be carried out is answered as a failure.', {
      wanted: 'a 4xx status',
      found: broken.map(({ says, answer }) => `${says}: ${answer.status}`).join('; '),
    });
}

/**
 * Each answer has one of the statuses wanted, or refuses the requester before it looks.
 * @throws Violation naming request and status.
 */
export function refusedBy(
  target: Target,
  provoked: readonly Provoked[],
  ...wanted: readonly number[]
): void {
  target.record.compared(provoked.length);
  const wrong = provoked.filter(
    ({ answer: { status }, asGood = [] }) =>
      ![...wanted, ...unauthorised, ...asGood].includes(status),
  );
  if (wrong.length > 0)
    throw new Violation('A request that cannot be carried out is not refused as such.', {
      wanted: `status ${wanted.join(' or ')}`,
      found: wrong.map(({ says, answer }) => `${says}: ${answer.status}`).join('; '),
    });
}
