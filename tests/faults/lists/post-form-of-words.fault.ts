import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'post-form-of-words',
  seam: 'handler',
  says: 'The fields of a form are bound to variables, and a name with a hyphen or colon is none.',
  violates: ['QRY-24/same-entries'],
  answers: 'content',
  fhir: searching(listTypes, ({ method, parameters, ask }) =>
    ask(method === 'POST' ? parameters.filter(([name]) => !/[-:]/.test(name)) : parameters),
  ),
} satisfies Fault;
