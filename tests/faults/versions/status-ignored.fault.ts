import type { Fault } from '../fault.ts';
import { searching } from '../seams/search-request.ts';

export default {
  name: 'status-ignored',
  seam: 'handler',
  says: 'The status of a document is shown but never searched: every version is listed.',
  violates: ['VER-01/listed@manifests.documents', 'VER-01/listed@reports.documents', 'VER-02'],
  answers: 'content',
  fhir: searching(
    ['DocumentReference'],
    async ({ parameters, ask }) => await ask(parameters.filter(([name]) => name !== 'status')),
  ),
} satisfies Fault;
