import type { Fault } from '../fault.ts';
import { rewriting } from '../seams/search-request.ts';

export default {
  name: 'authors-never-found',
  seam: 'handler',
  says: 'Documents are searched by author in an index that nobody fills.',
  violates: ['CAP-04/applied@manifests.documents', 'CAP-04/applied@reports.documents'],
  answers: 'content',
  fhir: rewriting(
    ([name, value]) => [[name, name === 'author' ? 'PractitionerRole/not-indexed' : value]],
    ['DocumentReference'],
  ),
} satisfies Fault;
