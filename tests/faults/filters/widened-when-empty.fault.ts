import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { matchesIn } from '../seams/searchset.ts';

export default {
  name: 'widened-when-empty',
  seam: 'handler',
  says: 'A search engine behind the list widens a search without hits, to show at least something.',
  violates: [
    ...['QRY-22/unknown-modality', 'QRY-22/malformed-uid', 'LNK-03', 'LNK-04'],
    ...['QRY-02/code-system', 'QRY-04/code-system', 'QRY-05/code-system'],
    ...['QRY-04/unknown-value', 'QRY-05/unknown-value', 'QRY-06/unknown-value'],
    ...['QRY-20/pairs', 'QRY-20/triples'],
  ],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    if (!answer.ok || (await matchesIn(answer)).length > 0) return answer;
    return await ask(parameters.filter((parameter) => !isFilter(parameter)));
  }),
} satisfies Fault;
