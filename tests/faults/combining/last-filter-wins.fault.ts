import type { Fault } from '../fault.ts';
import { filteredBy, isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'last-filter-wins',
  seam: 'handler',
  says: 'A form with one input field: what is chosen last replaces what was chosen before.',
  violates: [
    'QRY-20/pairs',
    'QRY-20/triples',
    'QRY-20/all-eight@manifests.documents',
    'QRY-20/all-eight@manifests.resources',
  ],
  answers: 'content',
  fhir: searching(listTypes, ({ parameters, ask }) => {
    const last = parameters.filter((parameter) => isFilter(parameter)).at(-1);
    const kept = last && filteredBy(...last);
    return ask(parameters.filter((each) => !isFilter(each) || filteredBy(...each) === kept));
  }),
} satisfies Fault;
