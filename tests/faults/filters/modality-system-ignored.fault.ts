import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';
import { eachAlternative } from '../seams/tokens.ts';

export default {
  name: 'modality-system-ignored',
  seam: 'handler',
  says: 'The modality is an enumeration of codes: whatever stands before the bar is not read.',
  violates: ['QRY-02/code-system'],
  answers: 'content',
  fhir: rewriting(([name, value]) => [
    isFilter([name, value], 'modality')
      ? [name, eachAlternative(value, ({ code }) => [code])]
      : [name, value],
  ]),
} satisfies Fault;
