import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed, withMatches } from '../seams/searchset.ts';
import { startOf } from '../seams/start-of.ts';

export default {
  name: 'sorted-page-by-page',
  seam: 'handler',
  says: 'The page is cut from the table first and sorted then, each page for itself.',
  violates: ['QRY-27'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const sort = parameters.find(([name]) => name === '_sort')?.[1];
    const answer = await ask(parameters.filter(([name]) => name !== '_sort'));
    if (sort === undefined) return answer;
    const sign = sort.startsWith('-') ? -1 : 1;
    const sorted = await changed(answer, (bundle) => ({
      ...bundle,
      link: (bundle.link ?? []).map(({ relation, url }) => ({
        relation,
        url: `${url}&${new URLSearchParams({ _sort: sort }).toString()}`,
      })),
    }));
    return withMatches(sorted, (matches) =>
      [...matches].sort((a, b) => sign * startOf(a.resource).localeCompare(startOf(b.resource))),
    );
  }),
} satisfies Fault;
