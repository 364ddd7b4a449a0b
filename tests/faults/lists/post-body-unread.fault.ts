import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { answerOf } from '../seams/searchset.ts';

export default {
  name: 'post-body-unread',
  seam: 'handler',
  says: 'The form in a POST is not read: a search without parameters finds nothing.',
  violates: ['QRY-24'],
  answers: 'content',
  fhir: searching(listTypes, ({ method, parameters, ask }) =>
    method === 'POST'
      ? Promise.resolve(answerOf({ resourceType: 'Bundle', type: 'searchset', total: 0 }))
      : ask(parameters),
  ),
} satisfies Fault;
