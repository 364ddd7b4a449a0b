import type { Fault } from '../fault.ts';
import { deeply, reworded, words } from '../seams/reworded.ts';

const inAscii = words((text) => text.replace(/[^\0-\x7F]/gu, '?'));

export default {
  name: 'directory-in-ascii',
  seam: 'handler',
  says: 'The directory of doctors is an old one and knows ASCII alone.',
  violates: ['LNG-05/authors'],
  answers: 'content',
  fhir: reworded((value) =>
    typeof value === 'object' &&
    value !== null &&
    'resourceType' in value &&
    value.resourceType === 'Practitioner'
      ? deeply(value, inAscii)
      : value,
  ),
} satisfies Fault;
