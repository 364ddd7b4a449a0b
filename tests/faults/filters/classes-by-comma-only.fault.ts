import type { Fault } from '../fault.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'classes-by-comma-only',
  seam: 'handler',
  says: 'The list of document types is compared as a whole: of two classes at once neither is known.',
  violates: [],
  answers: 'content',
  fhir: rewriting(
    ([name, value]) => [[name, name === 'type' ? value.replaceAll(',', '\\,') : value]],
    ['DocumentReference'],
  ),
} satisfies Fault;
