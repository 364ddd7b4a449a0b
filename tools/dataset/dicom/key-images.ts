import type { ArchivedStudy } from '../archive.ts';
import type { Coding } from '../scenario/codes.ts';
import type { Selection } from './key-object.ts';

/** The title of the key image selections: Of Interest (CID 7010). */
export const keyImageTitle: Coding = {
  system: 'http://dicom.nema.org/resources/ontology/DCM',
  code: '113000',
  display: 'Of Interest',
};

/** The words of a study's selection. */
export function wordsOf({ series }: ArchivedStudy): string {
  return series.flatMap(({ facts }) => facts.words ?? [])[0] ?? 'Shows the finding';
}

/** The selection that a KO series of a study holds: the key images of its first series. */
export function keyImages(study: ArchivedStudy): Selection {
  const [series] = study.series;
  if (series === undefined) throw new Error(`The study ${study.facts.id} has no series.`);
  const instances = series.instances.filter(({ keyImage }) => keyImage);
  return {
    title: keyImageTitle,
    description: wordsOf(study),
    created: study.facts.ended ?? study.facts.indexed,
    selected: [{ series, instances }],
  };
}
