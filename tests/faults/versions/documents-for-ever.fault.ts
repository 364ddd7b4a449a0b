import type { Fault } from '../fault.ts';
import { isUnfinished, readingKept } from '../seams/kept.ts';

export default {
  name: 'documents-for-ever',
  seam: 'handler',
  says: 'Documents are files in a folder of the web server: what was put there once stays.',
  violates: [],
  answers: 'content',
  fhir: readingKept(['Bundle', 'Binary'], (resource) => !isUnfinished(resource)),
} satisfies Fault;
