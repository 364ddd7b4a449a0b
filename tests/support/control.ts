import type { Target } from '../../tools/exchange/target.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { Untestable } from '../../tools/verdict/outcome.ts';
import { search } from './search.ts';

/**
 * The positive control of a check whose right answer is "nothing": the same list of somebody who has
 * entries is not empty, and what the answer holds is right. An empty server passes nothing.
 * @throws Untestable when the control finds nothing, for then finding nothing elsewhere means nothing.
 */
export async function somethingOf(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<void> {
  const { labels, selection } = await search(target, binding, patient, {});
  if (!labels.some((label) => selection.selected.has(label)))
    throw new Untestable(
      `The control found nothing: the list of ${patient} on ${binding} is empty, so an empty answer proves nothing.`,
    );
}
