import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

/** A start of an examination before 2016, as list entries write it. */
const old = /"(?:started|start)":"(?:19|200|201[0-5])/;

export default {
  name: 'years-kept',
  seam: 'handler',
  says: 'What is older than ten years was moved to an archive that the list does not know.',
  violates: ['QRY-09/complete', 'QRY-28'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    if (parameters.some((parameter) => isFilter(parameter))) return answer;
    return withMatches(answer, (matches) =>
      matches.filter(({ resource }) => !old.test(JSON.stringify(resource))),
    );
  }),
} satisfies Fault;
