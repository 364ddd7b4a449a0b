import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'number-overrides-date',
  seam: 'handler',
  says: 'Whoever knows the accession or order number need not know the date: it is left out then.',
  violates: [],
  answers: 'content',
  fhir: searching(listTypes, ({ parameters, ask }) => {
    const numbered = parameters.some((parameter) => isFilter(parameter, 'accession', 'order'));
    return ask(
      numbered ? parameters.filter((parameter) => !isFilter(parameter, 'date')) : parameters,
    );
  }),
} satisfies Fault;
