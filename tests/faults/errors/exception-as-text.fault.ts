import type { Fault } from '../fault.ts';
import { refusing } from '../seams/refusals.ts';

export default {
  name: 'exception-as-text',
  seam: 'handler',
  says: 'A search that cannot be read ends in the text of the exception.',
  violates: ['ERR-01/searches'],
  answers: 'format',
  fhir: refusing(
    ({ status }) => status === 400,
    ({ status }) =>
      new Response('java.lang.IllegalArgumentException: null\n', {
        status,
        headers: { 'content-type': 'text/plain' },
      }),
  ),
} satisfies Fault;
