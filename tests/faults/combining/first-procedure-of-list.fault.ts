import type { Fault } from '../fault.ts';
import { firstOfList } from '../seams/several-values.ts';

export default {
  name: 'first-procedure-of-list',
  seam: 'handler',
  says: 'A catalogue of procedures is looked up by one code: of a list the first.',
  violates: ['QRY-11/procedures'],
  answers: 'content',
  fhir: firstOfList('procedure'),
} satisfies Fault;
