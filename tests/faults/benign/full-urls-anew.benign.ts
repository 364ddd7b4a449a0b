import { randomUUID } from 'node:crypto';
import type { Benign } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

export default {
  name: 'full-urls-anew',
  seam: 'handler',
  says: 'Matches are given a new `urn:uuid` as `fullUrl` in each answer, as a writer of transactions does it.',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    withMatches(await ask(parameters), (matches) =>
      matches.map((entry) => ({ ...entry, fullUrl: `urn:uuid:${randomUUID()}` })),
    ),
  ),
} satisfies Benign;
