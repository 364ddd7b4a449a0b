import type { Fault } from '../fault.ts';
import { isUnfinished, readingKept } from '../seams/kept.ts';

export default {
  name: 'drafts-by-id',
  seam: 'handler',
  says: 'Whether a report is final is asked when lists are made, and not when one is read.',
  violates: [
    'VER-07/by-address',
    'VER-03/addresses@reports.documents',
    'VER-03/addresses@reports.resources',
  ],
  answers: 'content',
  fhir: readingKept(['Bundle', 'DiagnosticReport'], isUnfinished),
} satisfies Fault;
