import type { Target } from '../../../tools/exchange/target.ts';
import { capability } from '../candidate/capability-statement.ts';
import { list, members, text } from '../answers/shape.ts';

/** What this guide asks for: everything else that a server offers belongs to other use cases. */
const ours: readonly string[] = ['read', 'search-type'];

/** Records the interactions offered beside those of the guide: an offer, never a verdict. */
export async function recordOtherInteractions(target: Target): Promise<void> {
  const resources = list((await capability(target))['rest'])
    .flatMap((rest) => list(members(rest)['resource']))
    .map(members);
  const others = resources.flatMap((resource) =>
    list(resource['interaction'])
      .map((interaction) => text(members(interaction)['code']) ?? '')
      .filter((code) => !ours.includes(code))
      .map((code) => `${text(resource['type']) ?? ''} ${code}`),
  );
  target.record.compared(resources.length);
  target.record.finding(
    'other-interactions',
    `Offered beside this guide: ${others.join(', ') || 'nothing'}.`,
  );
}
