import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { claiming } from '../seams/searchset.ts';

export default {
  name: 'self-repeats-unknown',
  seam: 'handler',
  says: 'The self link is the address of the request, whatever of it was understood.',
  violates: ['QRY-21'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    claiming(await ask(parameters), parameters),
  ),
} satisfies Fault;
