import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'unreadable-end-dropped',
  seam: 'handler',
  says: 'The end of a period is optional in the form behind the search: one that cannot be read is none.',
  violates: ['QRY-22/impossible-end'],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'date') && /^(?:lt|le|eb)\d{4}-(?:1[3-9]|[2-9]\d)/.test(value)
      ? []
      : [[name, value]],
  ),
} satisfies Fault;
