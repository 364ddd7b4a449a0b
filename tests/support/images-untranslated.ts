import type { Target } from '../../tools/exchange/target.ts';
import { Violation } from '../../tools/verdict/outcome.ts';
import { sampled } from './every-entry.ts';
import { parts, retrieve } from './images.ts';
import { manifestsOf } from './manifests.ts';
import { otherLanguage } from './other-language.ts';
import { shared } from './shared.ts';

/** One instance each of so many studies. */
const mostStudies = 5;

/**
 * An image is the same bytes whatever language is preferred.
 * @throws Violation naming the instances that differ.
 */
export async function imagesUntranslated(target: Target): Promise<void> {
  const language = otherLanguage(target);
  const changed: string[] = [];
  for (const { study, series } of sampled(target, await manifestsOf(target, 'ana'), mostStudies))
    for (const { uid, instances } of series.slice(0, 1))
      for (const instance of instances.slice(0, 1)) {
        const path = `/studies/${study}/series/${uid}/instances/${instance}`;
        const plain = parts(await retrieve(target, path));
        const headers = { 'accept-language': language };
        const preferred = await shared(target, `images ${path} in ${language}`, () =>
          target.images.retrieve(path, { headers }),
        );
        target.record.compared();
        const digests = (all: typeof plain): string => all.map(({ sha256 }) => sha256).join();
        if (digests(plain) !== digests(parts(preferred))) changed.push(instance);
      }
  if (changed.length > 0)
    throw new Violation(`With ${language} preferred, images are other bytes.`, {
      wanted: 'the same DICOM object whatever language is preferred',
      found: `${changed.length} that differ`,
      extra: changed,
    });
}
