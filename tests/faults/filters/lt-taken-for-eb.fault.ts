import type { Fault } from '../fault.ts';
import { taking } from '../seams/date-prefixes.ts';

export default {
  name: 'lt-taken-for-eb',
  seam: 'handler',
  says: '`lt` asks the end of a period: what began before the bound and was not over is left out.',
  violates: [
    'QRY-13/bounds@manifests.documents',
    'QRY-13/bounds@reports.documents',
    'QRY-13/bounds@reports.resources',
    'QRY-14/partial@manifests.documents',
    'QRY-14/partial@reports.documents',
    'QRY-14/partial@reports.resources',
  ],
  answers: 'content',
  fhir: taking('lt', 'eb'),
} satisfies Fault;
