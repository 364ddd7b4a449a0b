import type { Fault } from '../fault.ts';
import { inline } from '../seams/inline.ts';
import { isUnfinished, readingKept } from '../seams/kept.ts';

export default {
  name: 'old-contents-inline',
  seam: 'handler',
  says: 'Document entries hold their contents, and those of old versions hold them still.',
  violates: ['VER-03/addresses@manifests.documents', 'VER-03/addresses@reports.documents'],
  answers: 'content',
  fhir: inline(readingKept(['Bundle', 'Binary'], (resource) => !isUnfinished(resource))),
} satisfies Fault;
