import type { Fault } from '../fault.ts';
import { firstOfList } from '../seams/several-values.ts';

export default {
  name: 'first-region-of-list',
  seam: 'handler',
  says: 'The column of regions is compared with one value: of a list the first.',
  violates: ['QRY-11/regions'],
  answers: 'content',
  fhir: firstOfList('region'),
} satisfies Fault;
