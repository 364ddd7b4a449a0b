import type { Fault } from '../fault.ts';
import { searching } from '../seams/search-request.ts';
import { echoing } from '../seams/searchset.ts';

export default {
  name: 'category-ignored',
  seam: 'handler',
  says: 'The category is declared for the sake of a profile and read by nobody.',
  violates: [],
  answers: 'content',
  fhir: searching(['DocumentReference'], async ({ parameters, ask }) => {
    const dropped = parameters.filter(([name]) => name === 'category');
    const answer = await ask(parameters.filter(([name]) => name !== 'category'));
    return dropped.length === 0 ? answer : echoing(answer, dropped);
  }),
} satisfies Fault;
