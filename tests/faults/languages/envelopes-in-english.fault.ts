import type { Fault } from '../fault.ts';
import { eachOf, showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

export default {
  name: 'envelopes-in-english',
  seam: 'handler',
  says: 'The registry fills in English for the language of every document it lists.',
  violates: ['LNG-03/language@reports.documents', 'CAP-04/applied@reports.documents'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => ({
      ...entry,
      content: eachOf(entry['content'], (one) => ({
        ...one,
        attachment: { ...(one['attachment'] as Members), language: 'en' },
      })),
    }),
  }),
} satisfies Fault;
