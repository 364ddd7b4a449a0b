import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';

export default {
  name: 'date-alone',
  seam: 'handler',
  says: 'The period is a mode of its own in the search form: with anything else chosen it is not sent on.',
  violates: ['QRY-20/pairs', 'QRY-20/triples'],
  answers: 'content',
  fhir: searching(listTypes, ({ parameters, ask }) => {
    const others = parameters.some((each) => isFilter(each) && !isFilter(each, 'date'));
    return ask(others ? parameters.filter((each) => !isFilter(each, 'date')) : parameters);
  }),
} satisfies Fault;
