import type { Answer, Parameters, SearchOptions, Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { addressOf, linkOf, matches } from './entries.ts';
import type { Entry } from './entries.ts';
import { list, members, text } from './shape.ts';

/** What is kept of a page: a list of thousands is held as long as a run lasts, and its text is evidence already. */
export interface Page {
  readonly exchange: number;
  /** The number of matches it claims, word for word. */
  readonly total?: string;
}

/** A whole list: every page of one search. */
export interface Listing {
  readonly parameters: Parameters;
  readonly entries: readonly Entry[];
  readonly pages: readonly Page[];
}

/** No candidate needs more pages for the lists asked for here; a longer walk is a broken `next`. */
const mostPages = 2000;

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

/** The whole list whose first page is there. */
export async function followPages(
  target: Target,
  resourceType: string,
  parameters: Parameters,
  first: Answer,
): Promise<Listing> {
  const pages: Page[] = [];
  const entries: Entry[] = [];
  for await (const answer of pagesFrom(target, first)) {
    pages.push(pageOf(answer));
    entries.push(...matches(answer, resourceType));
  }
  return { parameters, pages, entries };
}

function pageOf({ exchange, text }: Answer): Page {
  const total = /"total"\s*:\s*\d+/.exec(text)?.[0];
  return { exchange, ...(total !== undefined && { total }) };
}

/** A page and all that follow it. @throws Violation when they never end. */
export async function* pagesFrom(target: Target, first: Answer): AsyncGenerator<Answer> {
  yield first;
  const seen = new Set<string>();
  const idleAfter = idleness(target);
  let idle = idleAfter(first);
  for (let next = nextOf(target, first); next !== undefined;) {
    if (seen.has(next) || seen.size + 1 >= mostPages || idle > mostIdlePages)
      throw new Violation('The pages of the list never end.', {
        wanted: 'a last page without a `next` link',
        found: `after ${seen.size + 1} pages \`next\` leads on to ${next}, which was there before or brings nothing new`,
      });
    seen.add(next);
    const page = await target.fhir.get(next);
    yield page;
    idle = idleAfter(page);
    next = nextOf(target, page);
  }
}

/** Counts how many pages in a row brought no entry that had not come before; what a server says of the search is none. */
function idleness(target: Target): (page: Answer) => number {
  const known = new Set<string>();
  let idle = 0;
  return (page) => {
    const before = known.size;
    for (const entry of list(members(page.body)['entry']).map(members))
      if (members(entry['search'])['mode'] !== 'outcome')
        known.add(
          addressOf(target, { fullUrl: text(entry['fullUrl']), resource: entry['resource'] }),
        );
    idle = known.size === before ? idle + 1 : 0;
    return idle;
  };
}

/** The next link of a page, refused when it leads to another host. */
function nextOf(target: Target, page: Answer): string | undefined {
  const link = linkOf(page, 'next');
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
