import type { Fault } from '../fault.ts';
import { listTypes, searching } from '../seams/search-request.ts';
import { changed } from '../seams/searchset.ts';

export default {
  name: 'next-elsewhere',
  seam: 'handler',
  says: 'Page links are made from the name of the machine behind the gateway, which nobody outside reaches.',
  violates: ['QRY-26'],
  answers: 'content',
  fhir: searching(listTypes, async ({ parameters, ask }) =>
    changed(await ask(parameters), ({ link = [], ...bundle }) => ({
      ...bundle,
      link: link.map(({ relation, url }) => ({
        relation,
        url: relation === 'next' ? url.replace(/\/\/[^/]+/, '//backend.example:8080') : url,
      })),
    })),
  ),
} satisfies Fault;
