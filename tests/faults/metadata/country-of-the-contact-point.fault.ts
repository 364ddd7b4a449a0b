import type { Fault } from '../fault.ts';
import { reworded } from '../seams/reworded.ts';

export default {
  name: 'country-of-the-contact-point',
  seam: 'handler',
  says: 'Every hospital gets the country of the contact point, for they are its hospitals.',
  violates: ['MET-04/country'],
  answers: 'content',
  fhir: reworded((value, name) => (name === 'country' ? 'BE' : value)),
} satisfies Fault;
