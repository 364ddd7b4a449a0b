import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'date-bound-exclusive',
  seam: 'handler',
  says: '`ge` is implemented as “after”: a study that started at the very moment asked for is left out.',
  violates: ['QRY-03/recall', 'QRY-13'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'date') ? [[name, value.replace(/^ge/, 'sa')]] : [[name, value]],
  ),
} satisfies Fault;
