import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'thirteenth-month-is-december',
  seam: 'handler',
  says: 'The date library is lenient: what is beyond the calendar is the last day of it.',
  violates: ['QRY-22/impossible-date', 'QRY-22/impossible-end'],
  answers: 'content',
  fhir: rewriting(([name, value]) => {
    const [, prefix = '', year, month, day] =
      /^([a-z]{2})?(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
    if (!isFilter([name, value], 'date') || year === undefined) return [[name, value]];
    const within = (text = '', most: number): string =>
      String(Math.min(Number(text), most)).padStart(2, '0');
    return [[name, `${prefix}${year}-${within(month, 12)}-${within(day, 31)}`]];
  }),
} satisfies Fault;
