import type { Benign } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

export default {
  name: 'full-urls-left-out',
  seam: 'handler',
  says: 'Matches come without `fullUrl`, which is optional: their type and id say what they are.',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    withMatches(await ask(parameters), (matches) =>
      matches.map(({ resource, search }) => ({
        ...(resource === undefined ? {} : { resource }),
        ...(search === undefined ? {} : { search }),
      })),
    ),
  ),
} satisfies Benign;
