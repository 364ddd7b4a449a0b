import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'date-by-minute',
  seam: 'handler',
  says: 'The form behind the search knows hours and minutes: the seconds of a bound are set to none.',
  violates: ['QRY-13/bounds'],
  answers: 'content',
  fhir: rewriting(([name, value]) => [
    isFilter([name, value], 'date')
      ? [name, value.replace(/(T\d\d:\d\d):\d\d/, '$1:00')]
      : [name, value],
  ]),
} satisfies Fault;
