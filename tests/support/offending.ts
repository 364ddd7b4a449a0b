import type { Answer } from '../../tools/exchange/target.ts';
import type { Difference } from '../../tools/verdict/outcome.ts';
import type { Entry } from './entries.ts';
import type { Listing } from './pages.ts';

/** Where a report shows what is wrong: the exchange, and the part of its body to mark. */
export type Place = Pick<Difference, 'exchange' | 'part'>;

/** The page that holds an entry, and how the body names it. */
export function placeOf({ pages }: Pick<Listing, 'pages'>, { fullUrl }: Entry): Place {
  const page = pages.find(({ text }) => fullUrl !== undefined && text.includes(fullUrl));
  return page === undefined
    ? endOf({ pages })
    : { exchange: page.exchange, ...partOf(page, fullUrl) };
}

/** Where an entry should have been: the last page, and the number of matches it claims, if it does. */
export function endOf({ pages }: Pick<Listing, 'pages'>): Place {
  const last = pages.at(-1);
  if (last === undefined) return {};
  return { exchange: last.exchange, ...partOf(last, /"total"\s*:\s*\d+/.exec(last.text)?.[0]) };
}

/** Only what stands in the body word for word can be marked there. */
const partOf = ({ text }: Answer, part: string | undefined): Pick<Place, 'part'> =>
  part !== undefined && text.includes(part) ? { part } : {};
