import type { Fault } from '../fault.ts';
import { showing, without } from '../seams/listed-entries.ts';
import type { Members } from '../seams/listed-entries.ts';
import { deeply } from '../seams/reworded.ts';

const isAccession = (value: unknown): value is Members =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  JSON.stringify(value).includes('"ACSN"');

/** The order behind is not named either: it would give the number away. */
const bare = (entry: Members): unknown =>
  deeply(entry, (value) => {
    if (isAccession(value)) return without(value, 'system');
    if (
      typeof value === 'object' &&
      value !== null &&
      'identifier' in value &&
      'reference' in value
    )
      return without(value, 'reference');
    return value;
  });

export default {
  name: 'issuer-not-shown',
  seam: 'handler',
  says: 'Accession numbers are shown as the ward prints them, without their issuer.',
  violates: ['MET-01/accession'],
  answers: 'content',
  fhir: showing({
    DocumentReference: (entry) => bare(entry) as Members,
    DiagnosticReport: (entry) => bare(entry) as Members,
    ImagingStudy: (entry) => bare(entry) as Members,
  }),
} satisfies Fault;
