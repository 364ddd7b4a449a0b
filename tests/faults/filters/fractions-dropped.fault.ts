import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'fractions-dropped',
  seam: 'handler',
  says: 'Dates are read by a pattern that ends with the second: a bound with a fraction is not one, and is left out.',
  violates: ['QRY-13/fractions'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'date') && /:\d\d\.\d+/.test(value) ? [] : [[name, value]],
  ),
} satisfies Fault;
