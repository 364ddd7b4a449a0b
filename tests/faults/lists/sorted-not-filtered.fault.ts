import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { echoing } from '../seams/searchset.ts';

export default {
  name: 'sorted-not-filtered',
  seam: 'handler',
  says: 'Sorting is done by a timeline of the patient, which knows of no filter.',
  violates: ['QRY-27'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const filters = parameters.filter((parameter) => isFilter(parameter));
    if (!parameters.some(([name]) => name === '_sort')) return ask(parameters);
    return echoing(
      await ask(parameters.filter((parameter) => !filters.includes(parameter))),
      filters,
    );
  }),
} satisfies Fault;
