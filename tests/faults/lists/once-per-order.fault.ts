import type { Fault } from '../fault.ts';
import { numbersIn } from '../seams/facets.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { withMatches } from '../seams/searchset.ts';

export default {
  name: 'once-per-order',
  seam: 'handler',
  says: 'A join with the orders and no DISTINCT: an entry that answers two orders is listed twice.',
  violates: [
    'QRY-09/once',
    'QRY-25/encoded@manifests.documents',
    'QRY-25/encoded@manifests.resources',
    'QRY-25/encoded@reports.documents',
    'QRY-25/encoded@reports.resources',
  ],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    withMatches(await ask(parameters), (matches) =>
      matches.flatMap((entry) =>
        numbersIn(entry.resource, 'PLAC').length > 1 ? [entry, entry] : [entry],
      ),
    ),
  ),
} satisfies Fault;
