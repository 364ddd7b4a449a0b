import type { Fault } from '../fault.ts';
import { reworded, words } from '../seams/reworded.ts';

export default {
  name: 'question-marks',
  seam: 'handler',
  says: 'The store knows Latin letters; what else comes is a question mark.',
  violates: ['LNG-05'],
  answers: 'content',
  fhir: reworded(words((text) => text.replace(/[^\0-\xFF]/gu, '?'))),
} satisfies Fault;
