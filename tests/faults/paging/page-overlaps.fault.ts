import type { Fault } from '../fault.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'page-overlaps',
  seam: 'handler',
  says: 'The offset counts from one: every page but the first repeats the last entry of the page before.',
  violates: ['QRY-26'],
  answers: 'content',
  fhir: rewriting(([name, value]) => [
    [name, name === '_offset' ? String(Math.max(0, Number(value) - 1)) : value],
  ]),
} satisfies Fault;
