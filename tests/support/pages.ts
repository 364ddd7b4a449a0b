import type { Answer, Parameters, SearchOptions, Target } from '../../tools/exchange/target.ts';
import { Violation } from '../../tools/verdict/outcome.ts';
import { linkOf, matches } from './entries.ts';
import type { Entry } from './entries.ts';
import { list, members } from './shape.ts';

/** A whole list: every page of one search. */
export interface Listing {
  readonly parameters: Parameters;
  readonly entries: readonly Entry[];
  readonly pages: readonly Answer[];
}

/** No candidate needs more pages for the lists asked for here; a longer walk is a broken `next`. */
const mostPages = 1000;

/** So many pages in a row without an entry that is new, and `next` leads nowhere: asking on would only spend the budget. */
const mostIdlePages = 10;

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
  const idleAfter = idleness();
  let idle = idleAfter(first);
  for (let next = nextOf(target, pages); next !== undefined; next = nextOf(target, pages)) {
    if (seen.has(next) || pages.length >= mostPages || idle > mostIdlePages)
      throw new Violation('The pages of the list never end.', {
        wanted: 'a last page without a `next` link',
        found: `after ${pages.length} pages \`next\` leads on to ${next}, which was there before or brings nothing new`,
      });
    seen.add(next);
    const page = await target.fhir.get(next);
    pages.push(page);
    idle = idleAfter(page);
  }
  return { parameters, pages, entries: pages.flatMap((page) => matches(page, resourceType)) };
}

/** Counts how many pages in a row brought no entry that had not come before; what a server says of the search is none. */
function idleness(): (page: Answer) => number {
  const known = new Set<string>();
  let idle = 0;
  return (page) => {
    const before = known.size;
    for (const entry of list(members(page.body)['entry']))
      if (members(members(entry)['search'])['mode'] !== 'outcome') known.add(JSON.stringify(entry));
    idle = known.size === before ? idle + 1 : 0;
    return idle;
  };
}

/** The next link of the last page, refused when it leads to another host. */
function nextOf(target: Target, pages: readonly Answer[]): string | undefined {
  const last = pages.at(-1);
  const link = last === undefined ? undefined : linkOf(last, 'next');
  if (link === undefined) return undefined;
  const base = `${target.fhir.base}/`;
  if (!URL.canParse(link, base))
    throw new Violation('A page link is no URL.', {
      wanted: `a link below ${target.fhir.base}`,
      found: JSON.stringify(link),
    });
  const url = new URL(link, base);
  if (url.origin !== new URL(target.fhir.base).origin)
    throw new Violation('A page link leads to another host.', {
      wanted: `a link below ${target.fhir.base}`,
      found: url.href,
    });
  return url.href;
}
