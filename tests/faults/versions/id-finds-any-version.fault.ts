import type { Fault } from '../fault.ts';
import { keptAsCurrent } from '../seams/kept.ts';
import { searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

export default {
  name: 'id-finds-any-version',
  seam: 'handler',
  says: 'A search by _id is a look into the table by its key, whatever else is asked.',
  violates: ['VER-01/by-id'],
  answers: 'content',
  fhir: searching(['DocumentReference', 'DiagnosticReport'], async ({ ask, parameters, type }) => {
    const answer = await ask(parameters);
    const [, id] = parameters.find(([name]) => name === '_id') ?? [];
    const old = keptAsCurrent().filter((each) => each.resourceType === type && each.id === id);
    return withMatches(answer, (matches) => [
      ...matches,
      ...old.map((resource) => ({ resource, search: { mode: 'match' as const } })),
    ]);
  }),
} satisfies Fault;
