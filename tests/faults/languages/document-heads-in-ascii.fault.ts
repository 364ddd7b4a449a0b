import type { Fault } from '../fault.ts';
import { deeply, reworded, words } from '../seams/reworded.ts';

const inAscii = words((text) => text.replace(/[^\0-\x7F]/gu, '?'));

const asPrinted = (entry: { readonly resource?: { readonly resourceType?: string } }): object =>
  entry.resource?.resourceType === 'Patient'
    ? { ...entry, resource: deeply(entry.resource, inAscii) }
    : entry;

export default {
  name: 'document-heads-in-ascii',
  seam: 'handler',
  says: 'The patient in the head of a document is printed as on the old labels, which know ASCII alone.',
  violates: ['LNG-05/subjects'],
  answers: 'content',
  fhir: reworded((value) =>
    typeof value === 'object' &&
    value !== null &&
    'entry' in value &&
    'type' in value &&
    value.type === 'document'
      ? { ...value, entry: (value.entry as object[]).map(asPrinted) }
      : value,
  ),
} satisfies Fault;
