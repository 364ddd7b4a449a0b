import type { Answer, Parameters, Target } from '../../../tools/exchange/target.ts';
import { addressOf, matches } from '../answers/entries.ts';
import { counted } from '../answers/counted.ts';
import type { Entry } from '../answers/entries.ts';
import { followPages, searchAll } from '../answers/pages.ts';
import type { ValuesOf } from '../answers/parameter-values.ts';
import { isRefused } from '../answers/refusal.ts';
import { members } from '../answers/shape.ts';

/** A list that was asked for without the parameter in question. */
export interface Unfiltered {
  readonly type: string;
  readonly base: Parameters;
  readonly entries: readonly Entry[];
}

/**
 * What is wrong with the answer to a value that no entry can have; undefined when it is excluded, by an
 * empty answer or a refusal.
 */
export async function notExcluding(
  target: Target,
  { type, base }: Unfiltered,
  parameter: string,
  nothing: string,
): Promise<string | undefined> {
  const answer: Answer = await target.fhir.search(type, [...base, [parameter, nothing]]);
  target.record.compared();
  if (isRefused(answer)) return undefined;
  const count = matches(answer, type).length;
  return count === 0
    ? undefined
    : `${parameter}=${nothing} finds ${counted(count, 'entry', 'entries')}, wanted none`;
}

/**
 * What is wrong with the answer to a value that some entries show: it lacks some of them, or holds others;
 * undefined when it is right.
 */
export async function notSelecting(
  target: Target,
  { type, base, entries }: Unfiltered,
  parameter: string,
  value: string,
  valuesOf: ValuesOf,
): Promise<string | undefined> {
  const parameters: Parameters = [...base, [parameter, value]];
  const first = await target.fhir.search(type, parameters);
  if (isRefused(first)) return `${parameter}=${value} is refused with status ${first.status}`;
  const listing = await followPages(target, type, parameters, first);
  const key = (entry: Entry): string => addressOf(target, entry);
  const there = new Set(listing.entries.map(key));
  const wanted = entries
    .filter(({ resource }) => valuesOf(members(resource))?.includes(value) === true)
    .map(key);
  target.record.compared(wanted.length);
  const missing = wanted.filter((address) => !there.has(address)).length;
  const telling = listing.entries.filter(
    ({ resource }) => valuesOf(members(resource)) !== undefined,
  );
  const extra = new Set(telling.map(key).filter((address) => !wanted.includes(address))).size;
  if (missing + extra === 0) return undefined;
  return `${parameter}=${value} finds ${counted(there.size, 'entry', 'entries')}, of which ${extra} do not show it, and lacks ${missing} that do`;
}

/** The values that entries show, those first that not all of them do. */
export function valuesShown(entries: readonly Entry[], valuesOf: ValuesOf): readonly string[] {
  const counted = new Map<string, number>();
  for (const { resource } of entries)
    for (const value of new Set(valuesOf(members(resource)) ?? []))
      counted.set(value, (counted.get(value) ?? 0) + 1);
  const partial = ([, count]: [string, number]): boolean => count < entries.length;
  const all = [...counted];
  return [...all.filter(partial), ...all.filter((one) => !partial(one))].map(([value]) => value);
}

/** The list itself, to be filtered. */
export async function unfiltered(
  target: Target,
  type: string,
  base: Parameters,
): Promise<Unfiltered> {
  const { entries } = await searchAll(target, type, base);
  return { type, base, entries };
}
