import type { Fault } from '../fault.ts';
import { listsOf, patientIds } from '../seams/patients.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'list-of-everybody',
  seam: 'handler',
  says: 'Without a patient the WHERE clause is simply one condition shorter, so everybody’s entries come.',
  violates: ['PAT-05'],
  answers: 'content',
  fhir: searching(listTypes, (search) =>
    search.parameters.some(([name]) => name.startsWith('patient'))
      ? search.ask(search.parameters)
      : listsOf(patientIds, search),
  ),
} satisfies Fault;
