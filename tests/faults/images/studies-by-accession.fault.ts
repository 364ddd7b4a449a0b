import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Fault } from '../fault.ts';
import { retrieving } from '../seams/image-request.ts';
import { partsIn, withParts } from '../seams/multipart.ts';

/** The other study under the same accession number, for those that have one. */
function siblings(): ReadonlyMap<string, string> {
  const { studies } = makeDataset({ canonical: 'https://example.org' }).facts;
  const accessionOf = ({ accessions: [first] }: (typeof studies)[number]): string =>
    `${first?.issuer ?? ''}|${first?.value ?? ''}`;
  return new Map(
    studies.flatMap((study) => {
      const other = studies.find(
        (each) => each !== study && accessionOf(each) === accessionOf(study),
      );
      return other === undefined ? [] : [[study.uid, other.uid] as const];
    }),
  );
}

let known: ReadonlyMap<string, string> | undefined;

export default {
  name: 'studies-by-accession',
  seam: 'handler',
  says: 'The archive keeps one folder for each accession number: two studies of one order come together.',
  violates: ['IMG-01', 'BWT-04/study'],
  answers: 'content',
  images: retrieving(async ({ study, series, ask, plainly }) => {
    const other = (known ??= siblings()).get(study);
    if (series !== undefined || other === undefined) return plainly();
    const more = (await partsIn(await ask(`/studies/${other}`)))?.parts ?? [];
    return withParts(await plainly(), (parts) => [...parts, ...more]);
  }),
} satisfies Fault;
