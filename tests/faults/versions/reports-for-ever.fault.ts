import type { Fault } from '../fault.ts';
import { isUnfinished, readingKept } from '../seams/kept.ts';

export default {
  name: 'reports-for-ever',
  seam: 'handler',
  says: 'A replaced report is hidden from lists and still read by its id.',
  violates: [],
  answers: 'content',
  fhir: readingKept(['DiagnosticReport'], (resource) => !isUnfinished(resource)),
} satisfies Fault;
