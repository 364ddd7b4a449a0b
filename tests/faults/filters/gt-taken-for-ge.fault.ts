import type { Fault } from '../fault.ts';
import { taking } from '../seams/date-prefixes.ts';

export default {
  name: 'gt-taken-for-ge',
  seam: 'handler',
  says: '`gt` is read as “not before”, and the bound itself counts in.',
  violates: ['QRY-14/prefixes@manifests.resources', 'QRY-14/partial'],
  answers: 'content',
  fhir: taking('gt', 'ge'),
} satisfies Fault;
