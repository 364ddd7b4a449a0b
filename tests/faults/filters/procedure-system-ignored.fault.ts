import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'procedure-system-ignored',
  seam: 'handler',
  says: 'Procedures are looked up by code alone: the table has one column for them.',
  violates: ['QRY-05/code-system'],
  answers: 'content',
  fhir: rewriting(([name, value]) => [
    isFilter([name, value], 'procedure') ? [name, value.replace(/[^|,]*\|/g, '')] : [name, value],
  ]),
} satisfies Fault;
