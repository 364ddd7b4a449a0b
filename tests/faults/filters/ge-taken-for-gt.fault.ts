import type { Fault } from '../fault.ts';
import { taking } from '../seams/date-prefixes.ts';

export default {
  name: 'ge-taken-for-gt',
  seam: 'handler',
  says: '`ge` is the operator > of the database: what began in the month asked for is not from it on.',
  violates: [
    'QRY-03/recall@manifests.resources',
    'QRY-13/bounds@manifests.resources',
    'QRY-14/partial',
  ],
  answers: 'content',
  fhir: taking('ge', 'gt'),
} satisfies Fault;
