import { procedure, region } from './codes.ts';
import type { ManifestFacts } from './manifests.ts';
import type { ReportFacts } from './reports.ts';
import type { StudyFacts } from './studies.ts';

// prettier-ignore
/** Omar's one study: at a moment, under a number and of a kind that Zdena's have too. */
export const omarStudies: readonly StudyFacts[] = [
  { id: 'omar-ct', patient: 'omar', hospital: 'porto', description: 'CT chest',
    started: '2014-05-31T21:00:00+00:00', ended: '2014-05-31T21:10:00+00:00', indexed: '2014-06-01T05:00:00Z',
    regions: [region.upperTrunk], procedures: [procedure.ctChest], accessions: ['7001'], orders: ['O7001'], edge: 16,
    series: [{ modality: 'CT', description: 'Lung', bodySite: 'chest', instances: 1 }] },
];

/** Its report. */
export const omarReports: readonly ReportFacts[] = [
  {
    ...{ id: 'omar-ct-report', report: 'omar-ct-report', version: '1', status: 'final' },
    ...{ patient: 'omar', hospital: 'porto', studies: ['omar-ct'] },
    ...{ issued: '2014-06-02T09:00:00+01:00', indexed: '2014-06-02T08:05:00Z' },
    ...{ language: 'pt', title: 'TC do tórax', conclusion: 'Sem alterações.' },
  },
];

/** Its manifest. */
export const omarManifests: readonly ManifestFacts[] = [
  {
    ...{ id: 'omar-ct-manifest', study: 'omar-ct', format: 'fhir' },
    ...{ created: '2014-06-01T05:00:00Z', indexed: '2014-06-01T05:00:00Z' },
  },
];
