import type { Fault } from '../fault.ts';
import { taking } from '../seams/date-prefixes.ts';

export default {
  name: 'lt-taken-for-le',
  seam: 'handler',
  says: 'The upper bound of a range is inclusive in the registry behind, so `lt` is too.',
  violates: [
    'QRY-13/bounds@manifests.resources',
    'QRY-15/other-offset@manifests.resources',
    'QRY-14/partial',
  ],
  answers: 'content',
  fhir: taking('lt', 'le'),
} satisfies Fault;
