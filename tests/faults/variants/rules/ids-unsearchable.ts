import { describing, stating } from '../../seams/capability-statement.ts';
import { refusal } from '../../seams/refusals.ts';
import { searching } from '../../seams/search-request.ts';
import type { Rule } from '../variant.ts';

const unlisted = stating(
  describing((resource) => ({
    ...resource,
    searchParam: (resource.searchParam ?? []).filter(({ name }) => name !== '_id'),
  })),
);

const refusing = searching(['DocumentReference'], ({ ask, parameters }) =>
  parameters.some(([name]) => name === '_id')
    ? Promise.resolve(refusal(400, '_id is not supported.'))
    : ask(parameters),
);

export const idsUnsearchable: Rule = {
  does: 'refuses a search of documents by id, and lists no such parameter',
  source: 'IHE ITI MHD, 3.67.4.1.2: `_id` is not among the parameters of ITI-67',
  fhir: (handler) => unlisted(refusing(handler)),
};
