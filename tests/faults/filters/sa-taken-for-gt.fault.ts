import type { Fault } from '../fault.ts';
import { taking } from '../seams/date-prefixes.ts';

export default {
  name: 'sa-taken-for-gt',
  seam: 'handler',
  says: '`sa` has no branch of its own and falls through to that of `gt`.',
  violates: [
    'QRY-14/prefixes@manifests.documents',
    'QRY-14/prefixes@reports.documents',
    'QRY-14/prefixes@reports.resources',
    'QRY-14/partial@manifests.documents',
    'QRY-14/partial@reports.documents',
    'QRY-14/partial@reports.resources',
  ],
  answers: 'content',
  fhir: taking('sa', 'gt'),
} satisfies Fault;
