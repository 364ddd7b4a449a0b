import type { Fault } from '../fault.ts';
import { Buffer } from 'node:buffer';
import { reworded, words } from '../seams/reworded.ts';

export default {
  name: 'utf-8-read-as-latin-1',
  seam: 'handler',
  says: 'Text in UTF-8 is read as ISO 8859-1 on its way into the store, and written as UTF-8 again.',
  violates: ['LNG-05'],
  answers: 'content',
  fhir: reworded(words((text) => Buffer.from(text, 'utf8').toString('latin1'))),
} satisfies Fault;
