import type { Fault } from '../fault.ts';
import { taking } from '../seams/date-prefixes.ts';

export default {
  name: 'le-taken-for-lt',
  seam: 'handler',
  says: '`le` is the operator < of the database: what began in the year asked for is not up to it.',
  violates: ['QRY-14/prefixes@manifests.resources', 'QRY-14/partial'],
  answers: 'content',
  fhir: taking('le', 'lt'),
} satisfies Fault;
