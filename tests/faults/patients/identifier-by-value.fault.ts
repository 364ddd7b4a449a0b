import type { Fault } from '../fault.ts';
import { rewriting } from '../seams/search-request.ts';
import { tokenOf } from '../seams/tokens.ts';

export default {
  name: 'identifier-by-value',
  seam: 'handler',
  says: 'The system of a patient identifier is dropped, for in the home country there is only one.',
  violates: ['PAT-01/exact', 'PAT-01/value-in-another-system'],
  answers: 'content',
  fhir: rewriting(
    ([name, value]) => [[name, name === 'identifier' ? tokenOf(value).code : value]],
    ['Patient'],
  ),
} satisfies Fault;
