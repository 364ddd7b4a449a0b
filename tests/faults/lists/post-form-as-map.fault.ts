import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'post-form-as-map',
  seam: 'handler',
  says: 'The form in a POST is read into a map, in which a repeated parameter has its last value only.',
  violates: ['QRY-24/same-entries'],
  answers: 'content',
  fhir: searching(listTypes, ({ method, parameters, ask }) =>
    ask(method === 'POST' ? [...new Map(parameters)] : parameters),
  ),
} satisfies Fault;
