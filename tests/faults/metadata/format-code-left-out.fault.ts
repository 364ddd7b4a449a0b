import type { Fault } from '../fault.ts';
import { eachOf, showing, without } from '../seams/listed-entries.ts';

export default {
  name: 'format-code-left-out',
  seam: 'handler',
  says: 'The format code of XDS is not carried over to FHIR.',
  violates: ['MET-03/format'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => ({
      ...entry,
      content: eachOf(entry['content'], (one) => without(one, 'format')),
    }),
  }),
} satisfies Fault;
