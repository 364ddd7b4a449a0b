import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'two-filters-at-most',
  seam: 'handler',
  says: 'The index of the archive takes two conditions; what is asked beyond them is dropped.',
  violates: [],
  answers: 'content',
  fhir: searching(listTypes, ({ parameters, ask }) => {
    const dropped = parameters.filter((parameter) => isFilter(parameter)).slice(2);
    return ask(parameters.filter((parameter) => !dropped.includes(parameter)));
  }),
} satisfies Fault;
