import type { Fault } from '../fault.ts';
import { eachOf, showing } from '../seams/listed-entries.ts';

export default {
  name: 'text-said-to-be-pdf',
  seam: 'handler',
  says: 'The printed report is said to be a PDF, because it usually is; here it is plain text.',
  violates: ['MET-03/content@reports.resources', 'LNG-03/original@reports.resources'],
  answers: 'content',
  fhir: showing({
    DiagnosticReport: (entry) => ({
      ...entry,
      presentedForm: eachOf(entry['presentedForm'], (one) => ({
        ...one,
        contentType: 'application/pdf',
      })),
    }),
  }),
} satisfies Fault;
