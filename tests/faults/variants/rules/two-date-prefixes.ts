import { searching } from '../../seams/search-request.ts';
import type { Rule } from '../variant.ts';
import { refusal } from './refusal.ts';

const dates = ['period', 'date', 'creation'];

const mapped = ([name, value]: readonly [string, string]): boolean =>
  !dates.includes(name) || /^(ge|lt)/.test(value);

export const twoDatePrefixes: Rule = {
  does: 'maps `ge` and `lt` to the stored query, and refuses any other prefix',
  source:
    'IHE ITI MHD, 3.67.4.1.2.1 with CP-ITI-1254: the two bounds of an XDS range are `ge` and `lt`',
  fhir: searching(['DocumentReference'], ({ parameters, ask }) =>
    parameters.every(mapped)
      ? ask(parameters)
      : Promise.resolve(refusal(400, 'not-supported', 'only ge and lt are supported')),
  ),
};
