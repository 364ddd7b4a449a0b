import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'next-in-a-circle',
  seam: 'handler',
  says: 'The cursor starts anew at the end: `next` of a later page leads back to the start of the list.',
  violates: ['QRY-26'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) => {
    const answer = await ask(parameters);
    if (!parameters.some(([name]) => name === '_offset')) return answer;
    return changed(answer, ({ link = [], ...bundle }) => ({
      ...bundle,
      link: link.flatMap((each) =>
        each.relation === 'next'
          ? [{ ...each, url: each.url.replace(/_offset=\d+/, '_offset=0') }]
          : [each],
      ),
    }));
  }),
} satisfies Fault;
