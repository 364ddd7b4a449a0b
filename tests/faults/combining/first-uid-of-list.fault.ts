import type { Fault } from '../fault.ts';
import { firstOfList } from '../seams/several-values.ts';

export default {
  name: 'first-uid-of-list',
  seam: 'handler',
  says: 'The archive is asked for one Study Instance UID: of a list the first.',
  violates: ['QRY-11/studies'],
  answers: 'content',
  fhir: firstOfList('studyUid'),
} satisfies Fault;
