import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { echoing } from '../seams/searchset.ts';

export default {
  name: 'self-repeats-unknown',
  seam: 'handler',
  says: 'The self link is the address of the request, whatever of it was understood.',
  violates: ['QRY-21'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    echoing(
      await ask(parameters),
      parameters.filter(([name]) => name.startsWith('no-such')),
    ),
  ),
} satisfies Fault;
