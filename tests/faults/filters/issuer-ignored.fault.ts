import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';
import { eachAlternative } from '../seams/tokens.ts';

export default {
  name: 'issuer-ignored',
  seam: 'handler',
  says: 'Accession and order numbers are stored without their issuer, so the system in a query is dropped.',
  violates: ['QRY-07/precision', 'QRY-08/precision', 'LNK-07'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'accession', 'order')
      ? [[name, eachAlternative(value, ({ code }) => [code])]]
      : [[name, value]],
  ),
} satisfies Fault;
