import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'thirteenth-month-rolls-over',
  seam: 'handler',
  says: 'The date library is lenient: the 45th of the thirteenth month is a day in February.',
  violates: [],
  answers: 'content',
  fhir: rewriting(([name, value]) => {
    const [, prefix = '', year, month, day] =
      /^([a-z]{2})?(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
    if (!isFilter([name, value], 'date') || year === undefined) return [[name, value]];
    const rolled = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toISOString();
    return [[name, prefix + rolled.slice(0, 10)]];
  }),
} satisfies Fault;
