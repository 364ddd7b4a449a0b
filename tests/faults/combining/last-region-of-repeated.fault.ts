import type { Fault } from '../fault.ts';
import { lastOfRepeated } from '../seams/several-values.ts';

export default {
  name: 'last-region-of-repeated',
  seam: 'handler',
  says: 'Parameters are read into a map: of a region that is repeated the last is kept.',
  violates: ['QRY-11/regions'],
  answers: 'content',
  fhir: lastOfRepeated('region'),
} satisfies Fault;
