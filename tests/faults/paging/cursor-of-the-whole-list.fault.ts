import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed, matchesIn } from '../seams/searchset.ts';

export default {
  name: 'cursor-of-the-whole-list',
  seam: 'handler',
  says: 'The cursor is the row in the whole list at which a page ended, and the next page counts it among the matches.',
  violates: ['QRY-26/two-a-page', 'QRY-27'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    if (!parameters.some((parameter) => isFilter(parameter))) return answer;
    const last = (await matchesIn(answer)).at(-1)?.fullUrl;
    const paging = ['_count', '_offset'];
    const rows = await matchesIn(
      await ask([
        ...parameters.filter(([name]) => !paging.includes(name)).filter((each) => !isFilter(each)),
        ['_count', '200'],
      ]),
    );
    const row = rows.findIndex(({ fullUrl }) => fullUrl === last) + 1;
    return changed(answer, ({ link = [], ...bundle }) => ({
      ...bundle,
      link: link.map(({ relation, url }) => ({
        relation,
        url: relation === 'next' ? url.replace(/_offset=\d+/, `_offset=${row}`) : url,
      })),
    }));
  }),
} satisfies Fault;
