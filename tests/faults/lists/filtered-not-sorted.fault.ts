import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'filtered-not-sorted',
  seam: 'handler',
  says: 'The whole list comes from an index by date; with a filter another index is used, and its order.',
  violates: ['QRY-27'],
  answers: 'content',
  fhir: searching(listTypes, ({ parameters, ask }) =>
    ask(
      parameters.some((parameter) => isFilter(parameter))
        ? parameters.filter(([name]) => name !== '_sort')
        : parameters,
    ),
  ),
} satisfies Fault;
