import type { Benign } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

export default {
  name: 'order-reversed',
  seam: 'handler',
  says: 'The entries of a page come in another order; nobody asked for one.',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    if (parameters.some(([name]) => name === '_sort')) return answer;
    return withMatches(answer, (matches) => [...matches].reverse());
  }),
} satisfies Benign;
