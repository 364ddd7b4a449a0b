import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'total-of-nothing',
  seam: 'handler',
  says: 'Where nothing is found the total stays what the page template has for it: 25, the size of a page.',
  violates: ['QRY-23'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    changed(await ask(parameters), (bundle) =>
      bundle.entry === undefined ? { ...bundle, total: 25 } : bundle,
    ),
  ),
} satisfies Fault;
