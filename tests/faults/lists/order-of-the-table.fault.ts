import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'order-of-the-table',
  seam: 'handler',
  says: '`_sort` is accepted and the rows come as they stand in the table.',
  violates: [],
  answers: 'content',
  fhir: searching(listTypes, ({ parameters, ask }) =>
    ask(parameters.filter(([name]) => name !== '_sort')),
  ),
} satisfies Fault;
