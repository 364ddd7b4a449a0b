import type { Benign } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { echoing } from '../seams/searchset.ts';

export default {
  name: 'self-with-defaults',
  seam: 'handler',
  says: 'The self link also names what the server applies by itself: page size, order.',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    echoing(await ask(parameters), [
      ['_count', '50'],
      ['_sort', '_id'],
    ]),
  ),
} satisfies Benign;
