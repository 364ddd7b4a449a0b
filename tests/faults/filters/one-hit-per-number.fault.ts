import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

export default {
  name: 'one-hit-per-number',
  seam: 'handler',
  says: 'A number is unique in the source system, so the search for it ends with the first hit.',
  violates: [
    'QRY-07/recall',
    'QRY-08/recall@manifests.documents',
    'QRY-08/recall@manifests.resources',
  ],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    if (!parameters.some((parameter) => isFilter(parameter, 'accession', 'order'))) return answer;
    return withMatches(answer, (matches) => matches.slice(0, 1));
  }),
} satisfies Fault;
