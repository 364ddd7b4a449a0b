import type { Fault } from '../fault.ts';
import { reworded } from '../seams/reworded.ts';

export default {
  name: 'country-in-words',
  seam: 'handler',
  says: 'The country of a hospital is a line of its postal address, in words.',
  violates: ['MET-04/country'],
  answers: 'content',
  fhir: reworded((value, name) => {
    if (name !== 'country' || typeof value !== 'string') return value;
    return new Intl.DisplayNames('en', { type: 'region' }).of(value);
  }),
} satisfies Fault;
