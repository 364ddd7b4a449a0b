import type { Fault } from '../fault.ts';
import { reworded } from '../seams/reworded.ts';

export default {
  name: 'language-of-the-server',
  seam: 'handler',
  says: 'Every resource and document is marked with the language that the server runs in.',
  violates: [
    'LNG-03/language',
    'CAP-04/applied@manifests.documents',
    'CAP-04/applied@reports.documents',
  ],
  answers: 'content',
  fhir: reworded((value, name) => (name === 'language' ? 'fi' : value)),
} satisfies Fault;
