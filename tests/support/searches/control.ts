import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { entriesOf, knownPatients } from '../candidate/cast.ts';
import { isCandidates } from '../answers/is-candidates.ts';
import { see, withoutEnd } from '../candidate/judges.ts';
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
  await asControl(`the list of ${patient}`, see('list', binding), async () => {
    const { labels, selection } = await search(target, binding, patient, {});
    if (!labels.some((label) => selection.selected.has(label)))
      throw new Untestable('it is empty, so an empty answer proves nothing');
  });
}

/**
 * The control of a check that a server passes which gives everybody everything: somebody else's list is
 * another one. It comes last in a check, for it only questions what has held so far.
 * @throws Untestable when another patient's list has the same entries.
 */
export async function notEverybodys(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<void> {
  const [other] = knownPatients(target)
    .filter((known) => known !== patient)
    .sort((one, two) => entriesOf(target, binding, one) - entriesOf(target, binding, two));
  if (other === undefined) return;
  await asControl(`the list of ${other}`, see('own', binding), async () => {
    const [own, foreign] = [
      await search(target, binding, patient, {}),
      await search(target, binding, other, {}),
    ].map(({ labels }) => [...labels].sort().join('\n'));
    if (own === foreign)
      throw new Untestable(`the list of ${other} has the same entries as that of ${patient}`);
  });
}

/**
 * Does what a check needs to have worked before its own answer means something. Whatever is wrong with it
 * is for other checks to say.
 * @param judgedBy names the check that says it: `see QRY-09/complete@manifests.documents`; none where none does
 * @throws Untestable when it does not work; errors about the way to the candidate as they are.
 */
export async function asControl<T>(
  what: string,
  judgedBy: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isCandidates(error)) throw error;
    const why = withoutEnd(`The control, ${what}, shows nothing: ${error.message}`);
    throw new Untestable(judgedBy === undefined ? `${why}.` : `${why}; ${judgedBy}.`);
  }
}
