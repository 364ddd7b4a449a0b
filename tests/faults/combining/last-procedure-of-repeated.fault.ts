import type { Fault } from '../fault.ts';
import { lastOfRepeated } from '../seams/several-values.ts';

export default {
  name: 'last-procedure-of-repeated',
  seam: 'handler',
  says: 'Parameters are read into a map: of a procedure that is repeated the last is kept.',
  violates: ['QRY-11/procedures'],
  answers: 'content',
  fhir: lastOfRepeated('procedure'),
} satisfies Fault;
