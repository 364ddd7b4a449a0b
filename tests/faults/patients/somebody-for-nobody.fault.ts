import type { Fault } from '../fault.ts';
import { searching } from '../seams/search-request.ts';
import { matchesIn } from '../seams/searchset.ts';

export default {
  name: 'somebody-for-nobody',
  seam: 'handler',
  says: 'When no identifier fits, a fuzzy match offers the most likely patient without saying so.',
  violates: ['PAT-01/value-in-another-system', 'PAT-02'],
  answers: 'content',
  fhir: searching(['Patient'], async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    const found = (await matchesIn(answer)).length > 0;
    return found ? answer : ask([['_id', 'ana']]);
  }),
} satisfies Fault;
