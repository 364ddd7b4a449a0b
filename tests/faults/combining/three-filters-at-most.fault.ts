import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';

/** How many filters the search form of the backend has room for. */
const most = 3;

export default {
  name: 'three-filters-at-most',
  seam: 'handler',
  says: 'The backend’s search has three fields; what is asked beyond them is dropped.',
  violates: ['QRY-20/all-eight'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const filters = parameters.filter((parameter) => isFilter(parameter));
    const dropped = filters.slice(most);
    const rest = parameters.filter((parameter) => !dropped.includes(parameter));
    return await ask(rest);
  }),
} satisfies Fault;
