import type { ImagingStudySeries, ImagingStudySeriesInstance } from 'fhir/r4.js';
import { seriesStarted } from '../archive.ts';
import type { ArchivedInstance, ArchivedSeries, ArchivedStudy } from '../archive.ts';
import { wordsOf } from '../dicom/key-images.ts';
import { sopClassNameOf } from '../dicom/sop-class.ts';
import type { IndexedSeries } from '../facts-index.ts';
import { bodySite, modality } from '../scenario/codes.ts';
import { keyImage, studySize } from './extensions.ts';
import type { NamedSelection } from './extensions.ts';
import type { Setting } from './setting.ts';

const laterality = {
  L: { system: 'http://snomed.info/sct', code: '7771000', display: 'Left' },
  R: { system: 'http://snomed.info/sct', code: '24028007', display: 'Right' },
} as const;

/** The key object selection of a study, if it has one. */
function selectionOf(study: ArchivedStudy): NamedSelection | undefined {
  const series = study.series.find(({ facts }) => facts.modality === 'KO');
  const instance = series?.instances[0];
  if (series === undefined || instance === undefined) return undefined;
  return { series: series.uid, instance: instance.uid, words: wordsOf(study) };
}

function instanceOf(
  setting: Setting,
  study: ArchivedStudy,
  series: ArchivedSeries,
  instance: ArchivedInstance,
): ImagingStudySeriesInstance {
  const selection = instance.keyImage ? selectionOf(study) : undefined;
  const kind = series.facts.modality;
  return {
    ...(selection !== undefined && {
      extension: [keyImage(setting, selection)],
    }),
    uid: instance.uid,
    sopClass: {
      system: 'urn:ietf:rfc:3986',
      code: `urn:oid:${instance.sopClass}`,
      display: sopClassNameOf(kind),
    },
    number: instance.number,
    ...(kind === 'KO' && { title: wordsOf(study) }),
  };
}

/** The bytes of a series' files. */
export function bytesOf({ instances }: IndexedSeries): number {
  return instances.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A series with all its instances (B.1.4). `bytes` of its files come from the facts. */
export function imagingSeries(
  setting: Setting,
  study: ArchivedStudy,
  series: ArchivedSeries,
  bytes: number,
): ImagingStudySeries {
  const { facts } = series;
  const started = seriesStarted(study, series);
  return {
    extension: [studySize(setting, bytes)],
    uid: series.uid,
    number: series.number,
    modality: modality[facts.modality],
    description: facts.description,
    numberOfInstances: series.instances.length,
    endpoint: [{ reference: 'Endpoint/wado-rs' }],
    ...(facts.bodySite !== undefined && { bodySite: bodySite[facts.bodySite] }),
    ...(facts.laterality !== undefined && { laterality: laterality[facts.laterality] }),
    ...(started !== null && { started }),
    instance: series.instances.map((each) => instanceOf(setting, study, series, each)),
  };
}
