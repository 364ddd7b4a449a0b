import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed, isMatch } from '../seams/searchset.ts';

export default {
  name: 'total-of-the-page',
  seam: 'handler',
  says: 'The total is counted after the page was cut.',
  violates: [],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    changed(await ask(parameters), (bundle) => ({
      ...bundle,
      ...(bundle.total === undefined ? {} : { total: (bundle.entry ?? []).filter(isMatch).length }),
    })),
  ),
} satisfies Fault;
