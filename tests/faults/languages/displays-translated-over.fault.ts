import type { Fault } from '../fault.ts';
import { prefersLanguage, reworded, words } from '../seams/reworded.ts';

export default {
  name: 'displays-translated-over',
  seam: 'handler',
  says: 'Displays are translated into the language asked for, and the ones recorded are gone.',
  violates: ['LNG-02/displays'],
  answers: 'content',
  fhir: reworded(
    words((text) => `(fr) ${text.toLowerCase()}`, ['display']),
    prefersLanguage,
  ),
} satisfies Fault;
