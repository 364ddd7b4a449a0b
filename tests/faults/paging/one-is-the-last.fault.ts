import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'one-is-the-last',
  seam: 'handler',
  says: 'Whether a page is the last is told by its last entry being its first.',
  violates: ['QRY-26/one-a-page'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    const isSingle = parameters.some(([name, value]) => name === '_count' && value === '1');
    return changed(answer, ({ link = [], ...bundle }) => ({
      ...bundle,
      link: isSingle ? link.filter(({ relation }) => relation !== 'next') : link,
    }));
  }),
} satisfies Fault;
