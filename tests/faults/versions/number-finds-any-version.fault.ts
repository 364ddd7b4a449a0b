import type { Fault } from '../fault.ts';
import { keptAsCurrent } from '../seams/kept.ts';
import { searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

export default {
  name: 'number-finds-any-version',
  seam: 'handler',
  says: 'Whoever knows the number of a document is given it without a look at what replaced it.',
  violates: ['VER-01/by-identifier'],
  answers: 'content',
  fhir: searching(['DocumentReference', 'DiagnosticReport'], async ({ ask, parameters, type }) => {
    const answer = await ask(parameters);
    const [, asked] = parameters.find(([name]) => name === 'identifier') ?? [];
    const number = asked?.split('|')[1];
    if (number === undefined) return answer;
    const old = keptAsCurrent().filter(
      (each) => each.resourceType === type && JSON.stringify(each).includes(`"${number}"`),
    );
    return withMatches(answer, (matches) => [
      ...matches,
      ...old.map((resource) => ({ resource, search: { mode: 'match' as const } })),
    ]);
  }),
} satisfies Fault;
