import type { Fault } from '../fault.ts';
import { isFilter } from '../seams/filter-names.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed, matchesIn, withMatches } from '../seams/searchset.ts';

export default {
  name: 'page-cut-before-filtering',
  seam: 'handler',
  says: 'A page of rows is read and then filtered, and what is no full page is taken for the last one.',
  violates: ['QRY-26/two-a-page', 'QRY-27'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const size = Number(parameters.find(([name]) => name === '_count')?.[1]);
    if (!parameters.some((parameter) => isFilter(parameter)) || Number.isNaN(size))
      return ask(parameters);
    const paging = ['_count', '_offset'];
    const selecting = parameters.filter(([name]) => !paging.includes(name));
    const wanted = await matchesIn(await ask([...selecting, ['_count', '200']]));
    const addresses = new Set(wanted.map(({ fullUrl }) => fullUrl));
    const rows = await ask(parameters.filter((parameter) => !isFilter(parameter)));
    const page = await withMatches(rows, (matches) =>
      matches.filter(({ fullUrl }) => addresses.has(fullUrl)),
    );
    const isFull = (await matchesIn(page)).length === size;
    const filters = new URLSearchParams(
      parameters
        .filter((parameter) => isFilter(parameter))
        .map(([name, value]): [string, string] => [name, value]),
    );
    return changed(page, ({ link = [], ...bundle }) => ({
      ...bundle,
      link: link
        .filter(({ relation }) => relation !== 'next' || isFull)
        .map(({ relation, url }) => ({ relation, url: `${url}&${filters.toString()}` })),
    }));
  }),
} satisfies Fault;
