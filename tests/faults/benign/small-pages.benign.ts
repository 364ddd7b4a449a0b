import type { Benign } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'small-pages',
  seam: 'handler',
  says: 'Lists come in pages of three unless another size is asked for.',
  fhir: searching(listTypes, ({ parameters, ask }) =>
    ask(
      parameters.some(([name]) => name === '_count')
        ? parameters
        : [...parameters, ['_count', '3']],
    ),
  ),
} satisfies Benign;
