import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listsOf, patientIds } from '../seams/patients.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'filter-needs-no-patient',
  seam: 'handler',
  says: 'Lists of everything are refused, to spare the database; what a modality or a date selects is small enough.',
  violates: ['PAT-05'],
  answers: 'content',
  fhir: searching(listTypes, (search) => {
    const named = search.parameters.some(([name]) => name.startsWith('patient'));
    const selects = search.parameters.some((parameter) => isFilter(parameter, 'modality', 'date'));
    return named || !selects ? search.ask(search.parameters) : listsOf(patientIds, search);
  }),
} satisfies Fault;
