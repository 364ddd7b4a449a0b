import type { Benign } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'totals-left-out',
  seam: 'handler',
  says: 'Searchsets have no total, which R4 leaves to the server, unless one is asked for.',
  fhir: searching(listTypes, ({ parameters, ask }) =>
    ask(
      parameters.some(([name]) => name === '_total')
        ? parameters
        : [...parameters, ['_total', 'none']],
    ),
  ),
} satisfies Benign;
