import type { Fault } from '../fault.ts';
import { taking } from '../seams/date-prefixes.ts';

export default {
  name: 'eb-taken-for-le',
  seam: 'handler',
  says: '`eb` is taken for “until”: what lies in the moment or the month asked for counts in.',
  violates: ['QRY-14/prefixes', 'QRY-14/partial'],
  answers: 'content',
  fhir: taking('eb', 'le'),
} satisfies Fault;
