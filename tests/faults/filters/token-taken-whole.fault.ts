import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'token-taken-whole',
  seam: 'handler',
  says: 'The bar in `system|code` is not split: the whole text is compared with the code.',
  violates: [
    'QRY-02/recall',
    'QRY-04/recall',
    'QRY-05/recall',
    'QRY-07/recall',
    'QRY-08/recall',
    'QRY-16/recall',
  ],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'modality', 'region', 'procedure', 'accession', 'order')
      ? [[name, value.replaceAll('|', '\\|')]]
      : [[name, value]],
  ),
} satisfies Fault;
