import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'next-lost-with-includes',
  seam: 'handler',
  says: 'What a page brings along is counted with its matches, so that the first page seems to hold them all.',
  violates: ['QRY-26/included'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    const has = (wanted: RegExp): boolean => parameters.some(([name]) => wanted.test(name));
    if (!has(/^_(?:rev)?include/) || !has(/^_count$/)) return answer;
    return changed(answer, ({ link = [], ...bundle }) => ({
      ...bundle,
      link: link.filter(({ relation }) => relation !== 'next'),
    }));
  }),
} satisfies Fault;
