import type { Fault } from '../fault.ts';
import { firstOfList } from '../seams/several-values.ts';

export default {
  name: 'first-order-of-list',
  seam: 'handler',
  says: 'The system of orders is asked for one order: of a list the first.',
  violates: ['QRY-11/orders', 'QRY-25/escaped'],
  answers: 'content',
  fhir: firstOfList('order'),
} satisfies Fault;
