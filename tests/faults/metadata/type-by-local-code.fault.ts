import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';

export default {
  name: 'type-by-local-code',
  seam: 'handler',
  says: 'Types of documents are shown in the code system of the archive.',
  violates: ['MET-01/class'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => ({
      ...entry,
      type: { coding: [{ system: 'urn:oid:2.999.9.1', code: 'DOC-7', display: 'Imaging' }] },
    }),
  }),
} satisfies Fault;
