import type { Fault } from '../fault.ts';
import { listsOf, patientIds } from '../seams/patients.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'patient-left-empty',
  seam: 'handler',
  says: 'A guard sees that a patient is named; the search behind it leaves out what has no value.',
  violates: ['PAT-05'],
  answers: 'content',
  fhir: searching(listTypes, (search) =>
    search.parameters.some(([name, value]) => name.startsWith('patient') && value === '')
      ? listsOf(patientIds, search)
      : search.ask(search.parameters),
  ),
} satisfies Fault;
