import { seriesStarted } from '../archive.ts';
import type { ArchivedInstance, ArchivedSeries, ArchivedStudy } from '../archive.ts';
import { bodySite } from '../scenario/codes.ts';
import type { BodySite } from '../scenario/codes.ts';
import { uid } from '../uid.ts';
import { codeItem, dateOf, empty, timeOf } from './elements.ts';
import type { Elements } from './elements.ts';
import { planeOf } from './orientation.ts';
import { imagePixel } from './pixels.ts';
import { specimenModule } from './specimen-module.ts';
import { requestItems } from './study-modules.ts';

/** One image to be made: where it stands, and how large it is. */
export interface ImageToMake {
  readonly study: ArchivedStudy;
  readonly series: ArchivedSeries;
  readonly instance: ArchivedInstance;
}

/** Body Part Examined (PS3.16 annex L): without it a reader cannot tell whether a laterality is missing. */
const bodyParts: Readonly<Record<BodySite, string>> = {
  abdomen: 'ABDOMEN',
  brain: 'BRAIN',
  breast: 'BREAST',
  chest: 'CHEST',
  head: 'HEAD',
  knee: 'KNEE',
  neck: 'NECK',
  spine: 'SPINE',
  wrist: 'WRIST',
};

/** General Image and Image Pixel modules (PS3.3 C.7.6.1, C.7.6.3), and what the series of an image says of request and body. */
export function imageModules({ study, series }: ImageToMake): Elements {
  const started = seriesStarted(study, series);
  const requests = requestItems(study);
  const { bodySite: site, specimen } = series.facts;
  return {
    ...imagePixel(study.edge),
    ...(requests.length > 0 && { RequestAttributesSequence: requests }),
    ContentDate: dateOf(started),
    ContentTime: timeOf(started),
    AcquisitionDate: dateOf(started),
    AcquisitionTime: timeOf(started),
    BurnedInAnnotation: 'NO',
    LossyImageCompression: '00',
    ...(site !== undefined && { AnatomicRegionSequence: [codeItem(bodySite[site])] }),
    BodyPartExamined: site === undefined ? 'WHOLEBODY' : bodyParts[site],
    ...(specimen !== undefined && specimenModule(specimen, study.hospital)),
    ...(series.facts.laterality !== undefined && { Laterality: series.facts.laterality }),
  };
}

/** Frame of Reference and Image Plane modules (C.7.4.1, C.7.6.2) of a stack of slices 5 mm apart, in one frame a study. */
export function planeModules({ study, series, instance }: ImageToMake): Elements {
  const { axes, normal } = planeOf(series.facts.description);
  return {
    PatientPosition: 'HFS',
    FrameOfReferenceUID: uid(`frame of reference ${study.facts.id}`),
    PositionReferenceIndicator: empty,
    PixelSpacing: [1, 1],
    ImageOrientationPatient: [...axes],
    ImagePositionPatient: normal.map((part) => part * 5 * instance.number),
    SliceThickness: 5,
  };
}
