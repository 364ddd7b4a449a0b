import type { Fault } from '../fault.ts';
import { eachOf, showing } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

export default {
  name: 'title-of-the-template',
  seam: 'handler',
  says: 'Documents are registered under the title of the template they were made from.',
  violates: ['MET-05/title'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => ({
      ...entry,
      description: 'Imaging',
      content: eachOf(entry['content'], (one) => ({
        ...one,
        attachment: { ...(one['attachment'] as Members), title: 'Imaging' },
      })),
    }),
  }),
} satisfies Fault;
