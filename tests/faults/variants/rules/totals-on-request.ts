import { listTypes, searching } from '../../seams/search-request.ts';
import type { Rule } from '../variant.ts';

export const totalsOnRequest: Rule = {
  does: 'gives a total only to who asks for an accurate one',
  source: 'HAPI FHIR JPA: Bundle.total is absent unless `_total=accurate` or the search has ended',
  fhir: searching(listTypes, ({ parameters, ask }) =>
    ask(
      parameters.some(([name]) => name === '_total')
        ? parameters
        : [...parameters, ['_total', 'none']],
    ),
  ),
};
