import type { Fault } from '../fault.ts';
import { eachOf, showing, without } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';

const kept = (references: unknown): unknown =>
  eachOf(references, (one) =>
    JSON.stringify(one).includes('"PLAC"') ? undefined : without(one, 'reference'),
  );

export default {
  name: 'orders-not-shown',
  seam: 'handler',
  says: 'The orders are the business of the ward that placed them and are left out of what is shown abroad.',
  violates: ['MET-01/order'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => ({
      ...entry,
      context: {
        ...(entry['context'] as Members),
        related: kept((entry['context'] as Members)['related']),
      },
    }),
    DiagnosticReport: (entry) => ({ ...entry, basedOn: kept(entry['basedOn']) }),
    ImagingStudy: (entry) => ({ ...entry, basedOn: kept(entry['basedOn']) }),
  }),
} satisfies Fault;
