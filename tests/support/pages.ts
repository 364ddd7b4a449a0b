import type { Answer, Parameters, SearchOptions, Target } from '../../tools/exchange/target.ts';
import { Violation } from '../../tools/verdict/outcome.ts';
import { linkOf, matches } from './entries.ts';
import type { Entry } from './entries.ts';

/** A whole list: every page of one search. */
export interface Listing {
  readonly parameters: Parameters;
  readonly entries: readonly Entry[];
  readonly pages: readonly Answer[];
}

/** No candidate needs more pages for the lists asked for here; a longer walk is a broken `next`. */
const mostPages = 1000;

/**
 * Searches and follows `next` until there is none.
 * @throws Violation for a link to another host, a page visited twice, or an answer that is no searchset.
 */
export async function searchAll(
  target: Target,
  resourceType: string,
  parameters: Parameters,
  options?: SearchOptions,
): Promise<Listing> {
  const first = await target.fhir.search(resourceType, parameters, options);
  return followPages(target, resourceType, parameters, first);
}

/** The rest of a list whose first page is there. */
export async function followPages(
  target: Target,
  resourceType: string,
  parameters: Parameters,
  first: Answer,
): Promise<Listing> {
  const pages = [first];
  const seen = new Set<string>();
  for (let next = nextOf(target, pages); next !== undefined; next = nextOf(target, pages)) {
    if (seen.has(next) || pages.length >= mostPages)
      throw new Violation('The pages of the list never end.', {
        wanted: 'a last page without a `next` link',
        found: `\`next\` comes back to ${next} after ${pages.length} pages`,
      });
    seen.add(next);
    pages.push(await target.fhir.get(next));
  }
  return { parameters, pages, entries: pages.flatMap((page) => matches(page, resourceType)) };
}

/** The next link of the last page, refused when it leads to another host. */
function nextOf(target: Target, pages: readonly Answer[]): string | undefined {
  const last = pages.at(-1);
  const link = last === undefined ? undefined : linkOf(last, 'next');
  if (link === undefined) return undefined;
  const url = new URL(link, `${target.fhir.base}/`);
  if (url.origin !== new URL(target.fhir.base).origin)
    throw new Violation('A page link leads to another host.', {
      wanted: `a link below ${target.fhir.base}`,
      found: url.href,
    });
  return url.href;
}
