import type { Benign } from '../fault.ts';
import { refusal } from '../seams/refusals.ts';
import { searching } from '../seams/search-request.ts';

export default {
  name: 'superseded-refused',
  seam: 'handler',
  says: 'Whoever asks abroad for documents that are superseded is refused: they are not for exchange.',
  fhir: searching(['DocumentReference'], ({ ask, parameters }) =>
    parameters.some(([name, value]) => name === 'status' && value !== 'current')
      ? Promise.resolve(refusal(403, 'Only current documents are exchanged.'))
      : ask(parameters),
  ),
} satisfies Benign;
