import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'last-bound-wins',
  seam: 'handler',
  says: 'Parameters are read into a map, so of two bounds of a period only the last is left.',
  violates: ['QRY-13/bounds'],
  answers: 'content',
  fhir: searching(listTypes, ({ parameters, ask }) => {
    const dates = parameters.filter((parameter) => isFilter(parameter, 'date'));
    return ask(
      parameters.filter((parameter) => !dates.includes(parameter) || parameter === dates.at(-1)),
    );
  }),
} satisfies Fault;
