import type { Fault } from '../fault.ts';
import { Buffer } from 'node:buffer';
import { prefersLanguage, reworded } from '../seams/reworded.ts';

export default {
  name: 'report-translated-over',
  seam: 'handler',
  says: 'A machine translates the report, and its author is not heard any more.',
  violates: ['LNG-03/original'],
  answers: 'content',
  fhir: reworded((value, name) => {
    if (name === 'data') return Buffer.from('Traduction automatique.').toString('base64');
    return ['conclusion', 'div'].includes(name) && typeof value === 'string'
      ? value.replace(/>[^<]+<|^[^<]+$/, (text) =>
          text.replace(/[^<>]+/, 'Traduction automatique.'),
        )
      : value;
  }, prefersLanguage),
} satisfies Fault;
