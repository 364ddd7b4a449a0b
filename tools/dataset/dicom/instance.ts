import type { ArchivedInstance, ArchivedSeries, ArchivedStudy } from '../archive.ts';
import { isDocument } from '../scenario/codes.ts';
import type { DocumentModality, Modality } from '../scenario/codes.ts';
import { ctElements } from './ct.ts';
import { doseReportElements } from './dose-report.ts';
import { dxElements } from './dx.ts';
import type { Elements } from './elements.ts';
import type { ImageToMake } from './image-modules.ts';
import { keyImages } from './key-images.ts';
import { keyObjectElements } from './key-object.ts';
import { mgElements } from './mg.ts';
import { mrElements } from './mr.ts';
import { phantom } from './pixels.ts';
import { ptElements } from './pt.ts';
import { studyModules } from './study-modules.ts';
import { part10 } from './write.ts';

const imageElements: Readonly<
  Record<Exclude<Modality, DocumentModality>, (image: ImageToMake) => Elements>
> = {
  CT: ctElements,
  DX: dxElements,
  MG: mgElements,
  MR: mrElements,
  PT: ptElements,
};

const documentElements: Readonly<Record<DocumentModality, (study: ArchivedStudy) => Elements>> = {
  KO: (study) => keyObjectElements(study, keyImages(study)),
  SR: doseReportElements,
};

/** The Part 10 file of one instance: the same bytes whenever it is made. */
export function instanceFile(
  study: ArchivedStudy,
  series: ArchivedSeries,
  instance: ArchivedInstance,
): Uint8Array {
  const common = studyModules(study, series, instance);
  const { modality } = series.facts;
  if (isDocument(modality)) return part10({ ...common, ...documentElements[modality](study) });
  const elements = imageElements[modality]({ study, series, instance });
  return part10(
    { ...common, ...elements },
    phantom(study.edge, 100 * series.number + instance.number),
  );
}
