import type { Difference } from '../../../tools/verdict/outcome.ts';
import type { Entry } from './entries.ts';
import type { Listing } from './pages.ts';

/** Where a report shows what is wrong: the exchange, and the part of its body to mark. */
export type Place = Pick<Difference, 'exchange' | 'part'>;

/** The page that holds an entry, and how the body names it. */
export const placeOf = ({ exchange, fullUrl }: Entry): Place => ({
  exchange,
  ...(fullUrl !== undefined && { part: fullUrl }),
});

/** Where an entry should have been: the last page, and the number of matches it claims, if it does. */
export function endOf({ pages }: Pick<Listing, 'pages'>): Place {
  const last = pages.at(-1);
  if (last === undefined) return {};
  const { exchange, total } = last;
  return { exchange, ...(total !== undefined && { part: total }) };
}
