import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'year-is-its-first-day',
  seam: 'handler',
  says: 'A partial date is filled up to a full one: a year is its first of January.',
  violates: [],
  answers: 'content',
  fhir: rewriting(([name, value]) => {
    if (!isFilter([name, value], 'date')) return [[name, value]];
    const full = value.replace(/^([a-z]{2})?(\d{4})$/, '$1$2-01-01');
    return [[name, full.replace(/^([a-z]{2})?(\d{4}-\d\d)$/, '$1$2-01')]];
  }),
} satisfies Fault;
