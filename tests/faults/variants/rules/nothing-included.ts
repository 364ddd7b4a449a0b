import { describing, stating } from '../../seams/capability-statement.ts';
import { listTypes, rewriting } from '../../seams/search-request.ts';
import type { Rule } from '../variant.ts';

const unlisted = stating(
  describing((resource) => {
    const each = { ...resource };
    delete each.searchInclude;
    return each;
  }),
);

const ignoring = rewriting(
  (parameter) => (parameter[0] === '_include' ? [] : [parameter]),
  listTypes,
);

export const nothingIncluded: Rule = {
  does: 'includes nothing with a list, and says so',
  source: 'IHE ITI MHD, 3.67.4.1.2: no `_include` is among the parameters of ITI-67',
  fhir: (handler) => unlisted(ignoring(handler)),
};
