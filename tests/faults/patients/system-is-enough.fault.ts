import type { Fault } from '../fault.ts';
import { listsOf, patientIds } from '../seams/patients.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'system-is-enough',
  seam: 'handler',
  says: 'A token with a system and no value means any value of it, so a list is of all who carry such a number.',
  violates: ['PAT-04/system-alone'],
  answers: 'content',
  fhir: searching(listTypes, (search) =>
    search.parameters.some(([name, value]) => name === 'patient.identifier' && value.endsWith('|'))
      ? listsOf(patientIds, search)
      : search.ask(search.parameters),
  ),
} satisfies Fault;
