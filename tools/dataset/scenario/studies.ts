import { procedure, region } from './codes.ts';
import type { BodySite, Coding, Modality } from './codes.ts';
import type { HospitalId } from './hospitals.ts';
import type { PatientId } from './patients.ts';

/** Which machine made the images. */
export interface Scanner {
  readonly manufacturer: string;
  readonly model: string;
  readonly serial: string;
}

/** What a CT irradiated: volume CT dose index in mGy, dose length product in mGy·cm. */
export interface Dose {
  readonly ctdiVol: number;
  readonly lengthProduct: number;
}

/** A series of one kind of image; a KO series selects key images of the study instead, an SR series reports the dose of it. */
export interface SeriesFacts {
  readonly modality: Modality;
  readonly description: string;
  readonly bodySite?: BodySite;
  readonly laterality?: 'L' | 'R';
  /** When its images were made, where that is not when the study began: after an injection, say. */
  readonly started?: string;
  /** Number of the specimen that the images show, where they show one. */
  readonly specimen?: string;
  /** Images at size 1; of a KO or SR series one document. */
  readonly instances: number;
  /** Of a KO series: the numbers of the key images in the study's first series. */
  readonly selects?: readonly number[];
  /** Of a KO series: the words of its selection, where they are its own. */
  readonly words?: string;
  /** Of an SR series: what the study's first series, a CT of the chest, irradiated. */
  readonly dose?: Dose;
}

/** A study as the archive holds it. Numbers are of the hospital that made it. */
export interface StudyFacts {
  readonly id: string;
  readonly patient: PatientId;
  readonly hospital: HospitalId;
  /** `available` when not said; one that was entered by mistake is withdrawn, and never listed. */
  readonly status?: 'entered-in-error';
  /** A moment with its offset; a date alone where the time is unknown, null where nothing is. */
  readonly started: string | null;
  /** Null where it is unknown: a period that is open. */
  readonly ended: string | null;
  /** When the contact point came to know of it. */
  readonly indexed: string;
  readonly regions: readonly Coding[];
  readonly procedures: readonly Coding[];
  readonly description: string;
  readonly accessions: readonly string[];
  readonly orders: readonly string[];
  readonly series: readonly SeriesFacts[];
  /** Where something tells of it; a nameless phantom when not said. */
  readonly scanner?: Scanner;
  /** Rows and columns of its images where no size is asked for; 64 when not said. */
  readonly edge?: number;
}

const { headAndNeck, upperTrunk, lowerTrunk, lowerLimb, spine } = region;
const p = procedure;

// prettier-ignore
/** The studies of Ana and Nikos. Of each line: what, when, where on the body and by which procedure, under which numbers, which series. */
export const studies: readonly StudyFacts[] = [
  { id: 'ct-abdomen', patient: 'ana', hospital: 'porto', description: 'CT abdomen, native and portal venous',
    started: '2023-03-14T09:30:00+00:00', ended: '2023-03-14T09:41:00+00:00', indexed: '2023-03-14T12:00:00Z',
    regions: [lowerTrunk], procedures: [p.ctAbdomen], accessions: ['ACC-1001'], orders: ['ORD-501'],
    series: [{ modality: 'CT', description: 'Native', bodySite: 'abdomen', instances: 3 },
             { modality: 'CT', description: 'Portal venous', bodySite: 'abdomen', instances: 3 }] },

  { id: 'mr-head', patient: 'ana', hospital: 'porto', description: 'MR brain',
    started: '2023-06-05T14:10:00+01:00', ended: '2023-06-05T14:35:00+01:00', indexed: '2023-06-05T15:00:00Z',
    regions: [headAndNeck], procedures: [p.mrBrain], accessions: ['ACC-100'], orders: ['ORD-502'],
    series: [{ modality: 'MR', description: 'T1 axial', bodySite: 'brain', instances: 3 }] },

  { id: 'pet-ct', patient: 'ana', hospital: 'porto', description: 'PET/CT, skull base to thigh',
    started: '2024-01-22T08:15:00+00:00', ended: '2024-01-22T08:50:00+00:00', indexed: '2024-01-22T13:00:00Z',
    regions: [headAndNeck, upperTrunk, lowerTrunk], procedures: [p.petCt], accessions: ['ACC-1003'], orders: ['ORD-503'],
    series: [{ modality: 'PT', description: 'PET attenuation corrected', instances: 3 },
             { modality: 'CT', description: 'CT for attenuation correction', instances: 3 }] },

  { id: 'ct-neck', patient: 'ana', hospital: 'porto', description: 'CT neck, added to the PET/CT',
    started: '2024-01-22T09:05:00+00:00', ended: '2024-01-22T09:11:00+00:00', indexed: '2024-01-22T13:00:00Z',
    regions: [headAndNeck], procedures: [p.ctHeadAndNeck], accessions: ['ACC-1003'], orders: ['ORD-503'],
    series: [{ modality: 'CT', description: 'Neck with contrast', bodySite: 'neck', instances: 2 }] },

  { id: 'dx-chest', patient: 'ana', hospital: 'patras', description: 'Chest X-ray, one view',
    started: '2022-11-30T16:45:00+02:00', ended: '2022-11-30T16:46:00+02:00', indexed: '2022-12-01T06:00:00Z',
    regions: [upperTrunk], procedures: [p.dxChest], accessions: ['ACC-1001'], orders: ['ORD-501'],
    series: [{ modality: 'DX', description: 'PA', bodySite: 'chest', instances: 1 }] },

  { id: 'ct-chest', patient: 'ana', hospital: 'porto', description: 'CT chest with key images',
    started: '2023-09-18T11:20:00+01:00', ended: '2023-09-18T11:27:00+01:00', indexed: '2023-09-18T14:00:00Z',
    regions: [upperTrunk], procedures: [p.ctChest], accessions: ['ACC-1006'], orders: ['ORD-506'],
    series: [{ modality: 'CT', description: 'Lung', bodySite: 'chest', instances: 3 },
             { modality: 'KO', description: 'Key images', instances: 1, selects: [2] }] },

  { id: 'mr-spine', patient: 'ana', hospital: 'porto', description: 'MR spine, ordered twice',
    started: '2023-11-07T10:00:00+00:00', ended: '2023-11-07T10:30:00+00:00', indexed: '2023-11-07T16:00:00Z',
    regions: [spine], procedures: [p.mrSpine], accessions: ['ACC-1007', 'ACC-1008'], orders: ['ORD-507', 'ORD-508'],
    series: [{ modality: 'MR', description: 'T2 sagittal', bodySite: 'spine', instances: 3 }] },

  { id: 'ct-head-midnight', patient: 'ana', hospital: 'patras', description: 'CT head, in the night of New Year',
    started: '2024-01-01T00:30:00+02:00', ended: '2024-01-01T00:36:00+02:00', indexed: '2024-01-01T09:00:00Z',
    regions: [headAndNeck], procedures: [p.ctHead], accessions: ['ACC-2008'], orders: ['ORD-608'],
    series: [{ modality: 'CT', description: 'Axial 5 mm', bodySite: 'head', instances: 3 }] },

  { id: 'mr-knee', patient: 'ana', hospital: 'porto', description: 'MR left knee',
    started: '2023-08-21T15:00:00+01:00', ended: '2023-08-21T15:20:00+01:00', indexed: '2023-08-21T18:00:00Z',
    regions: [lowerLimb], procedures: [p.mrKnee], accessions: ['ACC-1009'], orders: ['ORD-509'],
    series: [{ modality: 'MR', description: 'PD sagittal', bodySite: 'knee', laterality: 'L', instances: 2 }] },

  { id: 'ct-abdomen-late', patient: 'ana', hospital: 'porto', description: 'CT abdomen with contrast',
    started: '2022-05-02T07:50:00+01:00', ended: '2022-05-02T07:58:00+01:00', indexed: '2024-02-10T10:00:00Z',
    regions: [lowerTrunk], procedures: [p.ctAbdomenContrast], accessions: ['ACC-1010'], orders: ['ORD-510'],
    series: [{ modality: 'CT', description: 'Portal venous', bodySite: 'abdomen', instances: 2 }] },

  { id: 'ct-abdomen-nikos', patient: 'nikos', hospital: 'patras', description: 'CT abdomen',
    started: '2023-03-14T11:15:00+02:00', ended: '2023-03-14T11:22:00+02:00', indexed: '2023-03-14T12:00:00Z',
    regions: [lowerTrunk], procedures: [p.ctAbdomen], accessions: ['ACC-1006'], orders: ['ORD-506'],
    series: [{ modality: 'CT', description: 'Native', bodySite: 'abdomen', instances: 2 }] },

  { id: 'mr-head-nikos', patient: 'nikos', hospital: 'porto', description: 'MR brain',
    started: '2023-06-05T16:00:00+01:00', ended: '2023-06-05T16:25:00+01:00', indexed: '2023-06-05T17:00:00Z',
    regions: [headAndNeck], procedures: [p.mrBrain], accessions: ['ACC-1012'], orders: ['ORD-512'],
    series: [{ modality: 'MR', description: 'T2 axial', bodySite: 'brain', instances: 2 }] },
];
