import type { Parameters, SearchOptions, Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { searchedOn } from '../candidate/base-list.ts';
import { counted } from '../answers/counted.ts';
import { addressOf } from '../answers/entries.ts';
import { endOf } from '../answers/offending.ts';
import { searchAll } from '../answers/pages.ts';
import type { Listing } from '../answers/pages.ts';
import type { AskedList } from './whole-and-filtered.ts';

/** A page size by which a list comes in several pages. */
export const severalPages = (entries: number, pages: number): number =>
  Math.max(2, Math.ceil(entries / pages));

/** No client asks for more at once. */
const largest = 1000;

/** Page sizes by which a list comes in three pages and in ten, and on one page that it does not fill. */
export const sizesFor = ({ entries }: Listing): readonly number[] => [
  severalPages(entries.length, 3),
  severalPages(entries.length, 10),
  Math.min(entries.length + 1, largest),
];

/** A list with a page size asked for. */
export function pageThrough(
  target: Target,
  binding: Binding,
  { parameters }: Pick<AskedList, 'parameters'>,
  size: number,
  options?: SearchOptions,
): Promise<Listing> {
  const asked: Parameters = [...parameters, ['_count', String(size)]];
  return searchAll(target, searchedOn(binding), asked, options);
}

/**
 * Two ways of asking for one list hold the same entries, none lost and none repeated.
 * @throws Violation naming what differs.
 */
export function sameEntries(target: Target, one: Listing, other: Listing): void {
  const keysOf = ({ entries }: Listing): readonly string[] =>
    entries.map((entry) => addressOf(target, entry));
  const wanted = new Set(keysOf(other));
  const there = new Map<string, number>();
  for (const address of keysOf(one)) there.set(address, (there.get(address) ?? 0) + 1);
  const missing = [...wanted].filter((address) => !there.has(address));
  const extra = [...there]
    .filter(([address, count]) => count > 1 || !wanted.has(address))
    .map(([address]) => address);
  target.record.compared(wanted.size);
  if (missing.length + extra.length > 0)
    throw new Violation('Two ways of asking for one list give different entries.', {
      wanted: `${counted(wanted.size, 'entry', 'entries')}, each once`,
      found: `${counted(one.entries.length, 'entry', 'entries')} on ${counted(one.pages.length, 'page')}`,
      missing,
      extra,
      ...endOf(one),
    });
}
