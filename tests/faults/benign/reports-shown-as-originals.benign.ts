import type { Benign } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';

const report = '85430-7';

export default {
  name: 'reports-shown-as-originals',
  seam: 'handler',
  says: 'Reports are found by the type of reports and show the class of original clinical documents, 18748-4.',
  fhir: showing({
    DocumentReference: (entry) =>
      JSON.stringify(entry['type']).includes(report)
        ? {
            ...entry,
            type: {
              coding: [
                {
                  system: 'http://loinc.org',
                  code: '18748-4',
                  display: 'Diagnostic imaging study',
                },
              ],
            },
          }
        : entry,
  }),
} satisfies Benign;
