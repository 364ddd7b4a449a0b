import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listsOf, patientIds } from '../seams/patients.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'number-needs-no-patient',
  seam: 'handler',
  says: 'Whoever knows the number of a study or an order is taken to be allowed to see it: no patient is asked for.',
  violates: ['PAT-05'],
  answers: 'content',
  fhir: searching(listTypes, (search) => {
    const named = search.parameters.some(([name]) => name.startsWith('patient'));
    const numbered = search.parameters.some((parameter) =>
      isFilter(parameter, 'studyUid', 'accession', 'order'),
    );
    return named || !numbered ? search.ask(search.parameters) : listsOf(patientIds, search);
  }),
} satisfies Fault;
