import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'page-size-forgotten',
  seam: 'handler',
  says: '`next` forgets the page size that was asked for and goes on by the usual one from there.',
  violates: [],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const size = Number(parameters.find(([name]) => name === '_count')?.[1] ?? 50);
    return changed(await ask(parameters), ({ link = [], ...bundle }) => ({
      ...bundle,
      link: link.map(({ relation, url }) => ({
        relation,
        url:
          relation === 'next' && size > 5
            ? url.replace(/_offset=(\d+)/, (_, offset) => `_offset=${Number(offset) + 1}`)
            : url,
      })),
    }));
  }),
} satisfies Fault;
