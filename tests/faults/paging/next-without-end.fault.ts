import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'next-without-end',
  seam: 'handler',
  says: 'Each answer gets a cursor of its own, the last page too, which then comes again under a new address.',
  violates: ['QRY-26'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const answer = await ask(parameters.filter(([name]) => name !== '_cursor'));
    if (!parameters.some(([name]) => name === '_offset')) return answer;
    const cursor = Number(parameters.find(([name]) => name === '_cursor')?.[1] ?? '0') + 1;
    return changed(answer, ({ link = [], ...bundle }) => {
      const next = link
        .filter(({ relation }) => relation === 'self')
        .map(({ url }) => ({ relation: 'next', url: `${url}&_cursor=${cursor}` }));
      const isLast = !link.some(({ relation }) => relation === 'next');
      return { ...bundle, link: isLast ? [...link, ...next] : link };
    });
  }),
} satisfies Fault;
