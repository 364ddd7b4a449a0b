import type { Fault } from '../fault.ts';
import { isUnfinished, readingKept } from '../seams/kept.ts';

export default {
  name: 'drafts-by-id',
  seam: 'handler',
  says: 'Whether a report is final is asked when lists are made, and not when one is read.',
  violates: [],
  answers: 'content',
  fhir: readingKept(['Bundle', 'DiagnosticReport'], isUnfinished),
} satisfies Fault;
