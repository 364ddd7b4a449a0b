import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed, withMatches } from '../seams/searchset.ts';

export default {
  name: 'cursor-expires',
  seam: 'handler',
  says: 'The cursor lives for two pages; the third is empty and the last.',
  violates: [],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const value = (name: string): number =>
      Number(parameters.find(([each]) => each === name)?.[1] ?? 0);
    const answer = await ask(parameters);
    if (value('_offset') < 2 * value('_count') || value('_offset') === 0) return answer;
    const ended = await changed(answer, ({ link = [], ...bundle }) => ({
      ...bundle,
      link: link.filter(({ relation }) => relation !== 'next'),
    }));
    return withMatches(ended, () => []);
  }),
} satisfies Fault;
