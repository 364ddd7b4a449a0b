import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'date-by-day',
  seam: 'handler',
  says: 'The study date is a column of type DATE: the time of day in a query is cut off, and its zone with it.',
  violates: [
    'QRY-03/precision',
    'QRY-03/recall@manifests.documents',
    'QRY-03/recall@manifests.resources',
  ],
  answers: 'content',
  fhir: rewriting(([name, value]) =>
    isFilter([name, value], 'date') ? [[name, value.replace(/T.*$/, '')]] : [[name, value]],
  ),
} satisfies Fault;
