import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'total-of-the-rest',
  seam: 'handler',
  says: 'Each page is a query of its own that counts from its cursor on: the total shrinks from page to page.',
  violates: ['QRY-28'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const before = Number(parameters.find(([name]) => name === '_offset')?.[1] ?? 0);
    return changed(await ask(parameters), (bundle) => ({
      ...bundle,
      ...(bundle.total === undefined ? {} : { total: bundle.total - before }),
    }));
  }),
} satisfies Fault;
