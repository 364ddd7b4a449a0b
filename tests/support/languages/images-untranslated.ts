import type { ImageAnswer, Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { asControl } from '../searches/control.ts';
import { sampled } from '../searches/every-entry.ts';
import { parts, retrieve } from '../images/images.ts';
import { see } from '../candidate/judges.ts';
import { listingInstances } from '../images/manifests.ts';
import { languageByTurns } from './other-language.ts';
import { shared } from '../answers/shared.ts';

/** One instance each of so many studies. */
const mostStudies = 5;

/**
 * An image is the same bytes whatever language is preferred.
 * @throws Violation naming the instances that differ; Untestable when images do not come.
 */
export async function imagesUntranslated(target: Target): Promise<void> {
  const changed: string[] = [];
  const manifests = sampled(target, await listingInstances(target, 'ana'), mostStudies);
  for (const [turn, { study, series }] of manifests.entries()) {
    const language = languageByTurns(target, [], turn);
    const [first] = series;
    const path = `/studies/${study}/series/${first?.uid ?? ''}/instances/${first?.instances[0] ?? ''}`;
    const [plain, preferred] = await asControl(`the image ${path}`, see('instance'), async () => [
      digests(await retrieve(target, path)),
      digests(await inLanguage(target, path, language)),
    ]);
    target.record.compared();
    if (plain !== preferred) changed.push(`${path} in ${language}`);
  }
  if (changed.length > 0)
    throw new Violation('With a language preferred, images are other bytes.', {
      wanted: 'the same DICOM object whatever language is preferred',
      found: `${changed.length} that differ`,
      extra: changed,
    });
}

const digests = (answer: ImageAnswer): string =>
  parts(answer)
    .map(({ sha256 }) => sha256)
    .join();

const inLanguage = (target: Target, path: string, language: string): Promise<ImageAnswer> =>
  shared(target, `images ${path} in ${language}`, () =>
    target.images.retrieve(path, { headers: { 'accept-language': language } }),
  );
