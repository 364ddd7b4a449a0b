import type { Fault } from '../fault.ts';
import { taking } from '../seams/date-prefixes.ts';

export default {
  name: 'le-taken-for-eb',
  seam: 'handler',
  says: '`le` asks the end of a period, which has to lie before the bound.',
  violates: ['QRY-14/prefixes', 'QRY-14/partial'],
  answers: 'content',
  fhir: taking('le', 'eb'),
} satisfies Fault;
