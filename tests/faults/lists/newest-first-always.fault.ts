import type { Fault } from '../fault.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'newest-first-always',
  seam: 'handler',
  says: 'The list has one order, the newest first, whatever is asked for.',
  violates: [],
  answers: 'content',
  fhir: rewriting(([name, value]) => [
    [name, name === '_sort' ? `-${value.replace(/^-/, '')}` : value],
  ]),
} satisfies Fault;
