import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';
import { eachAlternative } from '../seams/tokens.ts';

export default {
  name: 'region-system-ignored',
  seam: 'handler',
  says: 'A list of regions was loaded as bare codes, so a region of any code system with that code is the same.',
  violates: ['QRY-04/code-system'],
  answers: 'content',
  fhir: rewriting(([name, value]) => [
    isFilter([name, value], 'region')
      ? [name, eachAlternative(value, ({ code }) => [code])]
      : [name, value],
  ]),
} satisfies Fault;
