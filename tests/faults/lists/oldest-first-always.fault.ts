import type { Fault } from '../fault.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'oldest-first-always',
  seam: 'handler',
  says: 'The minus sign in `_sort` is taken for a typing mistake.',
  violates: [],
  answers: 'content',
  fhir: rewriting(([name, value]) => [[name, name === '_sort' ? value.replace(/^-/, '') : value]]),
} satisfies Fault;
