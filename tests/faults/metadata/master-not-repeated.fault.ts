import type { Fault } from '../fault.ts';
import { showing } from '../seams/listed-entries.ts';

export default {
  name: 'master-not-repeated',
  seam: 'handler',
  says: 'The identifiers of an entry are those of the registry; that of the document stands apart.',
  violates: ['MET-07'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => ({
      ...entry,
      identifier: [{ system: 'urn:oid:2.999.9.2', value: String(entry['id']) }],
    }),
  }),
} satisfies Fault;
