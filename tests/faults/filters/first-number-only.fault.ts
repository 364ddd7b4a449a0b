import type { Fault } from '../fault.ts';
import { numbersIn } from '../seams/facets.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';
import { tokenOf } from '../seams/tokens.ts';

export default {
  name: 'first-number-only',
  seam: 'handler',
  says: 'An entry has one column for its accession number, filled by the first.',
  violates: [],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const asked = parameters.find((parameter) => isFilter(parameter, 'accession'))?.[1];
    const answer = await ask(parameters);
    if (asked === undefined) return answer;
    const { code } = tokenOf(asked);
    return withMatches(answer, (matches) =>
      matches.filter(({ resource }) => numbersIn(resource, 'ACSN')[0]?.value === code),
    );
  }),
} satisfies Fault;
