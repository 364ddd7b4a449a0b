import type { Fault } from '../fault.ts';
import { reworded, words } from '../seams/reworded.ts';

export default {
  name: 'accents-folded',
  seam: 'handler',
  says: 'Words are folded for searching, and the folded ones are shown.',
  violates: ['LNG-05'],
  answers: 'content',
  fhir: reworded(words((text) => text.normalize('NFD').replace(/\p{M}/gu, ''))),
} satisfies Fault;
