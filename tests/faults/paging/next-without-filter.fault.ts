import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { addressWithout } from '../seams/page-links.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'next-without-filter',
  seam: 'handler',
  says: 'The link to the next page is made from patient, class and offset: from there on the list is the whole one.',
  violates: ['QRY-26/two-a-page', 'QRY-27'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    changed(await ask(parameters), ({ link = [], ...bundle }) => ({
      ...bundle,
      link: link.map(({ relation, url }) => ({
        relation,
        url: relation === 'next' ? addressWithout(url, (each) => isFilter(each)) : url,
      })),
    })),
  ),
} satisfies Fault;
