import type { Fault } from '../fault.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'comma-ignored',
  seam: 'handler',
  says: 'Only the first of several alternatives joined by a comma is taken.',
  violates: ['QRY-01', 'QRY-11', 'QRY-25/escaped'],
  answers: 'content',
  fhir: rewriting(([name, value]) => [[name, value.split(',')[0] ?? value]]),
} satisfies Fault;
