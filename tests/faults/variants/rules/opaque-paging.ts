import { randomUUID } from 'node:crypto';
import type { Handler } from '../../../../tools/reference-ncpeh/seam.ts';
import { changed } from '../../seams/searchset.ts';
import type { Rule } from '../variant.ts';
import { refusal } from './refusal.ts';

/** Pages behind tokens: `next` leads to the base itself, with a search id and an offset. */
function paged(handler: Handler): Handler {
  const searches = new Map<string, string>();
  const hidden = async (answer: Response, base: string): Promise<Response> =>
    changed(answer, (bundle) => ({
      ...bundle,
      link: (bundle.link ?? []).map((link) => {
        if (link.relation === 'self') return link;
        const id = randomUUID();
        searches.set(id, link.url);
        const query = `_getpages=${id}&_getpagesoffset=20&_count=20&_bundletype=searchset`;
        return { ...link, url: `${base}?${query}` };
      }),
    }));
  return async (request) => {
    const url = new URL(request.url);
    const base = `${url.origin}/fhir`;
    const id = url.searchParams.get('_getpages');
    if (id === null) return hidden(await handler(request), base);
    const page = searches.get(id);
    if (page === undefined) return refusal(410, 'not-found', `Search ${id} is not known any more.`);
    return hidden(await handler(new Request(page, { headers: request.headers })), base);
  };
}

export const opaquePaging: Rule = {
  does: 'keeps searches on the server: links between pages are tokens below the base',
  source:
    'HAPI FHIR JPA: paging links `[base]?_getpages=…&_getpagesoffset=…&_bundletype=searchset`',
  fhir: paged,
};
