import type { Fault } from '../fault.ts';
import { listsOf, patientIds } from '../seams/patients.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'form-needs-no-patient',
  seam: 'handler',
  says: 'The guard that wants a patient reads the address; what a form asks for it does not see.',
  violates: ['PAT-05'],
  answers: 'content',
  fhir: searching(listTypes, (search) => {
    const named = search.parameters.some(([name]) => name.startsWith('patient'));
    return named || search.method !== 'POST'
      ? search.ask(search.parameters)
      : listsOf(patientIds, search);
  }),
} satisfies Fault;
