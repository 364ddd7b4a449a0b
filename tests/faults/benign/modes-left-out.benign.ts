import type { Benign } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

export default {
  name: 'modes-left-out',
  seam: 'handler',
  says: 'Matches are not marked as such: `search.mode` is optional.',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    withMatches(await ask(parameters), (matches) =>
      matches.map(({ fullUrl, resource }) => ({
        ...(fullUrl === undefined ? {} : { fullUrl }),
        ...(resource === undefined ? {} : { resource }),
      })),
    ),
  ),
} satisfies Benign;
