import type { Fault } from '../fault.ts';
import { keptVersions } from '../seams/kept.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'replaced-included',
  seam: 'handler',
  says: 'What a list includes is fetched by id from a table that knows no versions.',
  violates: [],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    if (!parameters.some(([name]) => name === '_include')) return answer;
    return changed(answer, (bundle) => ({
      ...bundle,
      entry: [
        ...(bundle.entry ?? []),
        ...keptVersions().map((resource) => ({ resource, search: { mode: 'include' as const } })),
      ],
    }));
  }),
} satisfies Fault;
