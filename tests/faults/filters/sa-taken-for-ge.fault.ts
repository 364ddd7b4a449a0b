import type { Fault } from '../fault.ts';
import { taking } from '../seams/date-prefixes.ts';

export default {
  name: 'sa-taken-for-ge',
  seam: 'handler',
  says: '`sa` is taken for “since”: what began at the very moment, or goes on still, counts in.',
  violates: ['QRY-14/prefixes', 'QRY-14/partial'],
  answers: 'content',
  fhir: taking('sa', 'ge'),
} satisfies Fault;
