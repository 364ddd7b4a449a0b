import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';

export default {
  name: 'study-by-first-of-report',
  seam: 'handler',
  says: 'A report shows the first study it is about, as a table with one column for it does.',
  violates: ['MET-01/study@reports.resources'],
  answers: 'content',
  fhir: showing(
    {
      DiagnosticReport: (entry) => ({
        ...entry,
        imagingStudy: (entry['imagingStudy'] as readonly unknown[]).slice(0, 1),
      }),
    },
    'unfiltered',
  ),
} satisfies Fault;
