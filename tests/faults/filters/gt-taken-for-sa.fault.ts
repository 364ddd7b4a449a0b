import type { Fault } from '../fault.ts';
import { taking } from '../seams/date-prefixes.ts';

export default {
  name: 'gt-taken-for-sa',
  seam: 'handler',
  says: '`gt` compares the start of a period alone: what goes on after the bound is left out.',
  violates: [
    'QRY-14/prefixes@manifests.documents',
    'QRY-14/prefixes@reports.documents',
    'QRY-14/prefixes@reports.resources',
    'QRY-14/partial@manifests.documents',
    'QRY-14/partial@reports.documents',
    'QRY-14/partial@reports.resources',
  ],
  answers: 'content',
  fhir: taking('gt', 'sa'),
} satisfies Fault;
