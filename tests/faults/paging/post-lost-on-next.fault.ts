import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';
import { addressWithout } from '../seams/page-links.ts';

export default {
  name: 'post-lost-on-next',
  seam: 'handler',
  says: 'After a POST the link to the next page is made from the address, which says nothing of the form but the patient.',
  violates: ['QRY-24/in-pages'],
  answers: 'content',
  fhir: searching(listTypes, async ({ method, parameters, ask }) => {
    const answer = await ask(parameters);
    if (method !== 'POST') return answer;
    return changed(answer, ({ link = [], ...bundle }) => ({
      ...bundle,
      link: link.map(({ relation, url }) => ({
        relation,
        url: relation === 'next' ? addressWithout(url, (each) => isFilter(each)) : url,
      })),
    }));
  }),
} satisfies Fault;
