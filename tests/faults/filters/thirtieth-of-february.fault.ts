import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'thirtieth-of-february',
  seam: 'handler',
  says: 'Days are counted from the first of the month on: the thirtieth of February is the second of March.',
  violates: ['QRY-22/impossible-day'],
  answers: 'content',
  fhir: rewriting(([name, value]) => {
    const [, prefix = '', month, day] = /^([a-z]{2})?(\d{4}-\d\d)-(\d\d)$/.exec(value) ?? [];
    const first = Date.parse(`${month ?? 'none'}-01`);
    if (!isFilter([name, value], 'date') || month === undefined || Number.isNaN(first))
      return [[name, value]];
    const counted = new Date(first + (Number(day) - 1) * 86_400_000).toISOString().slice(0, 10);
    return [[name, prefix + counted]];
  }),
} satisfies Fault;
