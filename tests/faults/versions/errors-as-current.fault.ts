import type { Fault } from '../fault.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'errors-as-current',
  seam: 'handler',
  says: 'The registry knows approved and deprecated: every status but superseded is translated to approved.',
  violates: ['VER-02/entered-in-error'],
  answers: 'content',
  fhir: rewriting(
    ([name, value]) => [
      [name, name === 'status' && value === 'entered-in-error' ? 'current' : value],
    ],
    ['DocumentReference'],
  ),
} satisfies Fault;
