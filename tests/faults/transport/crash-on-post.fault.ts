import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'crash-on-post',
  seam: 'handler',
  says: 'A search by POST runs into an exception that nobody catches.',
  violates: ['QRY-24'],
  answers: 'status',
  fhir: searching(listTypes, ({ method, parameters, ask }) =>
    method === 'POST'
      ? Promise.resolve(new Response('Internal Server Error', { status: 500 }))
      : ask(parameters),
  ),
} satisfies Fault;
