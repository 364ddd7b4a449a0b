import type { Fault } from '../fault.ts';
import { reworded, words } from '../seams/reworded.ts';

export default {
  name: 'entities-left',
  seam: 'handler',
  says: 'Reports are escaped for HTML and put into JSON as they are.',
  violates: ['LNG-05/reports'],
  answers: 'content',
  fhir: reworded(
    words(
      (text) => text.replace(/[^ -~]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`),
      ['conclusion'],
    ),
  ),
} satisfies Fault;
