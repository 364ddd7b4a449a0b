import type { Fault } from '../fault.ts';
import { patientIds } from '../seams/patients.ts';
import { searching } from '../seams/search-request.ts';
import { united } from '../seams/searchset.ts';

export default {
  name: 'patients-of-a-system',
  seam: 'handler',
  says: 'A token without a value is searched as FHIR has it: whoever has a number of that system.',
  violates: ['PAT-02/system-alone'],
  answers: 'content',
  fhir: searching(['Patient'], async ({ parameters, ask }) =>
    parameters.some(([name, value]) => name === 'identifier' && value.endsWith('|'))
      ? united(await Promise.all(patientIds.map((id) => ask([['_id', id]]))))
      : ask(parameters),
  ),
} satisfies Fault;
