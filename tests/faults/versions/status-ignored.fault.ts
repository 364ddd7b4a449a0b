import type { Fault } from '../fault.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'status-ignored',
  seam: 'handler',
  says: 'The status of a document is shown but never searched: every version is listed.',
  violates: ['VER-01/listed@manifests.documents', 'VER-01/listed@reports.documents', 'VER-02'],
  answers: 'content',
  fhir: rewriting(
    ([name, value]) => [[name, name === 'status' ? 'current,superseded' : value]],
    ['DocumentReference'],
  ),
} satisfies Fault;
