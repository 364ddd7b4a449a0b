import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Fault } from '../fault.ts';
import { retrieving } from '../seams/image-request.ts';

/** The study each series is of. */
function studiesOfSeries(): ReadonlyMap<string, string> {
  const { studies } = makeDataset({ canonical: 'https://example.org' }).facts;
  return new Map(
    studies.flatMap(({ uid, series }) => series.map((each) => [each.uid, uid] as const)),
  );
}

let known: ReadonlyMap<string, string> | undefined;

export default {
  name: 'series-of-any-study',
  seam: 'handler',
  says: 'A series is found by its own UID; the study in the address is not looked at, so access to it neither.',
  violates: ['IMG-05/series-of-another-study'],
  answers: 'content',
  images: retrieving(async ({ series, instance, ask, plainly }) => {
    const study = (known ??= studiesOfSeries()).get(series ?? '');
    if (series === undefined || study === undefined) return plainly();
    const below = instance === undefined ? '' : `/instances/${instance}`;
    return ask(`/studies/${study}/series/${series}${below}`);
  }),
} satisfies Fault;
