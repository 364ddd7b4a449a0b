import type { Fault } from '../fault.ts';
import { taking } from '../seams/date-prefixes.ts';

export default {
  name: 'eb-taken-for-lt',
  seam: 'handler',
  says: '`eb` has no branch of its own and falls through to that of `lt`.',
  violates: [
    'QRY-14/prefixes@manifests.documents',
    'QRY-14/prefixes@reports.documents',
    'QRY-14/prefixes@reports.resources',
    'QRY-14/partial@manifests.documents',
    'QRY-14/partial@reports.documents',
    'QRY-14/partial@reports.resources',
  ],
  answers: 'content',
  fhir: taking('eb', 'lt'),
} satisfies Fault;
