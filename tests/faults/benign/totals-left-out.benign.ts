import type { Benign } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'totals-left-out',
  seam: 'handler',
  says: 'Searchsets have no total, which R4 leaves to the server.',
  fhir: searching(listTypes, ({ parameters, ask }) => ask([...parameters, ['_total', 'none']])),
} satisfies Benign;
