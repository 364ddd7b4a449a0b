import { searching } from '../../seams/search-request.ts';
import type { Rule } from '../variant.ts';
import { refusal } from './refusal.ts';

export const statusWanted: Rule = {
  does: 'refuses a search of documents that names no status',
  source:
    'IHE ITI MHD, 3.67.4.1.2: `status` is required of the consumer, as the stored query behind it requires it',
  fhir: searching(['DocumentReference'], ({ parameters, ask }) =>
    parameters.some(([name]) => name === 'status' || name === '_id')
      ? ask(parameters)
      : Promise.resolve(refusal(400, 'required', 'status is required')),
  ),
};
