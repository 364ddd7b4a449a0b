import type { Fault } from '../fault.ts';
import { reworded, words } from '../seams/reworded.ts';

export default {
  name: 'in-capitals',
  seam: 'handler',
  says: 'An interface of HL7 version 2 knows capitals alone.',
  violates: ['LNG-05'],
  answers: 'content',
  fhir: reworded(
    words(
      (text) => (text.startsWith('<') ? text : text.toUpperCase()),
      ['given', 'family', 'description', 'conclusion'],
    ),
  ),
} satisfies Fault;
