import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

/** More is never given at once. */
const most = 50;

export default {
  name: 'count-capped-in-silence',
  seam: 'handler',
  says: 'A page holds fifty entries at most, but whether it is the last is told by the page size that was asked for.',
  violates: ['QRY-26/sizes-agree'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const size = Number(parameters.find(([name]) => name === '_count')?.[1] ?? 0);
    if (size <= most) return ask(parameters);
    const others = parameters.filter(([name]) => name !== '_count');
    const answer = await ask([...others, ['_count', String(most)]]);
    return changed(answer, ({ link = [], ...bundle }) => ({
      ...bundle,
      link: link.filter(({ relation }) => relation !== 'next'),
    }));
  }),
} satisfies Fault;
