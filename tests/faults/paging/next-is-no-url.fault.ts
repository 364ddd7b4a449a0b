import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'next-is-no-url',
  seam: 'handler',
  says: 'Page links are put together from a setting for the host name that was never filled in.',
  violates: ['QRY-26'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    changed(await ask(parameters), ({ link = [], ...bundle }) => ({
      ...bundle,
      link: link.map(({ relation, url }) => ({
        relation,
        url: relation === 'next' ? url.replace(/\/\/[^/]+/, '//[host]') : url,
      })),
    })),
  ),
} satisfies Fault;
