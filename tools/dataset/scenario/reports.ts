import { procedure, region } from './codes.ts';
import type { Coding, Modality } from './codes.ts';
import type { HospitalId } from './hospitals.ts';
import type { PatientId } from './patients.ts';

/** What a report says of a study that the archive does not hold; of held studies the studies' table says it. */
export interface OutsideStudyFacts {
  readonly id: string;
  readonly modality: Modality;
  readonly started: string;
  readonly ended: string;
  readonly regions: readonly Coding[];
  readonly procedures: readonly Coding[];
  readonly accessions: readonly string[];
  readonly orders: readonly string[];
}

/** Codes of DiagnosticReport.status that the data set has. */
export type ReportStatus =
  | 'partial'
  | 'preliminary'
  | 'final'
  | 'amended'
  | 'corrected'
  | 'appended'
  | 'cancelled'
  | 'entered-in-error';

/** Final ones: what the guideline lets cross a border (Article 8). */
export const finalStatuses: readonly ReportStatus[] = ['final', 'amended', 'corrected', 'appended'];

/** One version of a report. Versions of one report share `report` and differ in `id`. */
export interface ReportFacts {
  readonly id: string;
  readonly report: string;
  readonly version: string;
  readonly patient: PatientId;
  readonly hospital: HospitalId;
  readonly status: ReportStatus;
  readonly supersedes?: string;
  /** The report version that this one adds to and leaves current: an addendum (PS3.20 7.2). */
  readonly appends?: string;
  /** Scenario names of the studies it interprets; an outside study for one that is not held. */
  readonly studies: readonly string[];
  readonly outside?: OutsideStudyFacts;
  readonly issued: string;
  readonly indexed: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly conclusion: string;
}

// prettier-ignore
/** The report versions of Ana and Nikos, current and not; numbers, dates and codes are those of the studies interpreted. */
export const reports: readonly ReportFacts[] = [
  { id: 'ct-abdomen-report', report: 'ct-abdomen-report', version: '1', status: 'final', patient: 'ana', hospital: 'porto',
    studies: ['ct-abdomen'], issued: '2023-03-14T15:00:00+00:00', indexed: '2023-03-14T15:05:00Z',
    language: 'pt', title: 'TC do abdómen', conclusion: 'Sem alterações: fígado, baço e rins normais.' },

  { id: 'mr-head-report-v1', report: 'mr-head-report', version: '1', status: 'final', patient: 'ana', hospital: 'porto',
    studies: ['mr-head'], issued: '2023-06-05T17:00:00+01:00', indexed: '2023-06-05T16:05:00Z',
    language: 'en', title: 'MR brain', conclusion: 'Normal.' },
  { id: 'mr-head-report-v2', report: 'mr-head-report', version: '2', status: 'amended', patient: 'ana', hospital: 'porto',
    supersedes: 'mr-head-report-v1',
    studies: ['mr-head'], issued: '2023-06-07T09:00:00+01:00', indexed: '2023-06-07T08:05:00Z',
    language: 'en', title: 'MR brain', conclusion: 'Small lesion in the left frontal lobe.' },
  { id: 'mr-head-report-v3', report: 'mr-head-report', version: '3', status: 'corrected', patient: 'ana', hospital: 'porto',
    supersedes: 'mr-head-report-v2',
    studies: ['mr-head'], issued: '2023-06-12T11:00:00+01:00', indexed: '2023-06-12T10:05:00Z',
    language: 'en', title: 'MR brain', conclusion: 'Small lesion in the right frontal lobe; the side given before was wrong.' },

  { id: 'pet-ct-report', report: 'pet-ct-report', version: '1', status: 'final', patient: 'ana', hospital: 'porto',
    studies: ['pet-ct', 'ct-neck'], issued: '2024-01-23T10:00:00+00:00', indexed: '2024-01-23T10:05:00Z',
    language: 'en', title: 'PET/CT and CT neck', conclusion: 'No focus of raised uptake.' },

  { id: 'dx-chest-report', report: 'dx-chest-report', version: '1', status: 'final', patient: 'ana', hospital: 'patras',
    studies: ['dx-chest'], issued: '2023-01-09T08:30:00+02:00', indexed: '2023-01-09T07:00:00Z',
    language: 'el', title: 'Ακτινογραφία θώρακος', conclusion: 'Χωρίς παθολογικά ευρήματα.' },

  { id: 'ct-chest-report', report: 'ct-chest-report', version: '1', status: 'final', patient: 'ana', hospital: 'porto',
    studies: ['ct-chest'], issued: '2023-09-19T09:00:00+01:00', indexed: '2023-09-19T08:05:00Z',
    language: 'pt', title: 'TC do tórax', conclusion: 'Nódulo de 4 mm no lobo superior direito.' },
  { id: 'ct-chest-second-opinion', report: 'ct-chest-second-opinion', version: '1', status: 'preliminary', patient: 'ana', hospital: 'porto',
    studies: ['ct-chest'], issued: '2023-09-20T09:00:00+01:00', indexed: '2023-09-20T08:05:00Z',
    language: 'en', title: 'Second opinion on CT chest', conclusion: 'Not yet read.' },

  { id: 'mr-spine-report', report: 'mr-spine-report', version: '1', status: 'final', patient: 'ana', hospital: 'porto',
    studies: ['mr-spine'], issued: '2023-11-08T09:00:00+00:00', indexed: '2023-11-08T09:05:00Z',
    language: 'en', title: 'MR spine', conclusion: 'Disc protrusion L4/L5.' },

  { id: 'ct-head-midnight-report', report: 'ct-head-midnight-report', version: '1', status: 'final', patient: 'ana', hospital: 'patras',
    studies: ['ct-head-midnight'], issued: '2024-01-01T01:10:00+02:00', indexed: '2024-01-01T09:00:00Z',
    language: 'el', title: 'Αξονική τομογραφία κεφαλής', conclusion: 'Χωρίς αιμορραγία.' },

  { id: 'ct-abdomen-late-report', report: 'ct-abdomen-late-report', version: '1', status: 'final', patient: 'ana', hospital: 'porto',
    studies: ['ct-abdomen-late'], issued: '2022-05-03T10:00:00+01:00', indexed: '2024-02-10T10:00:00Z',
    language: 'pt', title: 'TC do abdómen com contraste', conclusion: 'Cálculo renal à esquerda.' },

  { id: 'knee-2021-report', report: 'knee-2021-report', version: '1', status: 'final', patient: 'ana', hospital: 'graz',
    studies: ['knee-2021'], issued: '2021-04-17T09:00:00+02:00', indexed: '2021-04-18T06:00:00Z',
    outside: { id: 'knee-2021', modality: 'MR', started: '2021-04-16T13:00:00+02:00', ended: '2021-04-16T13:20:00+02:00',
               regions: [region.lowerLimb], procedures: [procedure.mrKnee], accessions: ['G-77'], orders: ['GO-77'] },
    language: 'de', title: 'MR Knie rechts', conclusion: 'Innenmeniskusriss, größer als zuvor.' },

  { id: 'ct-abdomen-nikos-report', report: 'ct-abdomen-nikos-report', version: '1', status: 'final', patient: 'nikos', hospital: 'patras',
    studies: ['ct-abdomen-nikos'], issued: '2023-03-14T14:00:00+02:00', indexed: '2023-03-14T12:30:00Z',
    language: 'el', title: 'Αξονική τομογραφία κοιλίας', conclusion: 'Φυσιολογικά ευρήματα.' },

  { id: 'mr-head-nikos-report', report: 'mr-head-nikos-report', version: '1', status: 'final', patient: 'nikos', hospital: 'porto',
    studies: ['mr-head-nikos'], issued: '2023-06-06T09:00:00+01:00', indexed: '2023-06-06T08:05:00Z',
    language: 'en', title: 'MR brain', conclusion: 'Normal.' },
];
