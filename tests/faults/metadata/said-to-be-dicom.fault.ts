import type { Fault } from '../fault.ts';
import { eachOf, showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

export default {
  name: 'said-to-be-dicom',
  seam: 'handler',
  says: 'Everything of the imaging archive is registered as DICOM, whatever it is.',
  violates: [
    'MET-03/delivered',
    'MET-03/content@manifests.documents',
    'MET-03/content@reports.documents',
    'MET-03/format',
    'CAP-04/applied@manifests.documents',
    'CAP-04/applied@reports.documents',
  ],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => ({
      ...entry,
      content: eachOf(entry['content'], (one) => ({
        ...one,
        attachment: { ...(one['attachment'] as Members), contentType: 'application/dicom' },
      })),
    }),
  }),
} satisfies Fault;
