import { accessionByOrder } from './rules/accession-by-order.ts';
import { docStatus } from './rules/doc-status.ts';
import { knowing } from './rules/knowing.ts';
import { reportsAsOriginals } from './rules/reports-as-originals.ts';
import { refusal } from './rules/refusal.ts';
import { studyInSubsets } from './rules/study-in-subsets.ts';
import type { Variant } from './variant.ts';

/** What the API leaves open, by this guide's token parameters; studies have most of it already. */
const guided = ['anatomical-region', 'procedure-code', 'accession-number', 'order-identifier'];

export default {
  name: 'ncpeh-api-like',
  says: 'An NCPeH by the MyHealth@EU NCPeH API: reports are found as documents, studies as resources.',
  declares: { manifests: ['resources'], reports: ['documents'], options: ['download'] },
  rules: [
    studyInSubsets,
    reportsAsOriginals,
    accessionByOrder,
    docStatus,
    {
      does: 'knows the parameters of the API and the token parameters of this guide, finds a patient by the chain only, and refuses any other parameter, `:identifier` too',
      source:
        'MyHealth@EU NCPeH API: search tables of DocumentReference and ImagingStudy; status added as MHD has it',
      fhir: knowing(
        {
          DocumentReference: [
            ...['patient.identifier', 'type', 'contenttype', 'category', 'date', 'creation'],
            ...['status', 'modality', 'period', 'study-instance-uid', ...guided],
          ],
          ImagingStudy: [
            ...['patient.identifier', 'identifier', 'modality', 'started', 'bodysite', 'reason'],
            ...['dicom-class', ...guided],
          ],
          DiagnosticReport: [],
        },
        (name, { type }) => refusal(400, 'not-supported', `${type} is not searched by ${name}.`),
      ),
    },
  ],
  warned: {
    'QRY-29': 'the API has no parameter for the setting',
  },
} satisfies Variant;
