import type { Target } from '../../../tools/exchange/target.ts';
import type { Facets } from '../../../tools/oracle/facts.ts';
import { listed } from '../../../tools/oracle/select.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { partsOf, searchedOn } from '../candidate/base-list.ts';
import { counted } from '../answers/counted.ts';
import { factsIn } from '../candidate/facts.ts';
import { labelsOf } from '../answers/labels.ts';
import { searchAll } from '../answers/pages.ts';
import { sameEntries, severalPages } from './paging.ts';
import { understoodSpelling } from '../searches/understanding.ts';
import type { AskedList } from './whole-and-filtered.ts';

/** A study with its time: moments only, for a date without a time stands before and after others of its day. */
interface Timed {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const timeOf = ({ started, ended }: Facets): Omit<Timed, 'id'> | undefined =>
  started?.includes('T') === true
    ? {
        start: Date.parse(started),
        end: Date.parse(ended?.includes('T') === true ? ended : started),
      }
    : undefined;

/** Whether one certainly stands before the other, by whichever side of its period a server sorts. */
const before = (one: Timed, other: Timed): boolean =>
  one.start < other.start && one.end < other.end;

/**
 * A list sorted by study date, in pages, is in one order from its first page to its last, and it is the
 * same list.
 * @throws Violation for two neighbours in the wrong order, or another list.
 */
export async function inOrder(
  target: Target,
  binding: Binding,
  { patient, parameters, size, plain }: AskedList,
  direction: 'ascending' | 'descending',
): Promise<void> {
  const { parameter } = await understoodSpelling(target, binding, 'date');
  const key = direction === 'ascending' ? parameter : `-${parameter}`;
  const listing = await searchAll(target, searchedOn(binding), [
    ...parameters,
    ['_sort', key],
    ['_count', String(severalPages(size, 4))],
  ]);
  const { documentClass } = partsOf(binding);
  const facts = factsIn(target);
  const times = new Map(
    listed(facts, patient, documentClass).flatMap((entry) => {
      const time = timeOf(entry);
      return time === undefined ? [] : [[entry.id, { id: entry.id, ...time }] as const];
    }),
  );
  const shown = listing.entries
    .flatMap((entry) => labelsOf(facts, documentClass, entry))
    .flatMap((label) => times.get(label) ?? []);
  inOneOrder(target, key, direction === 'ascending' ? shown : shown.reverse());
  sameEntries(target, listing, await plain());
}

function inOneOrder(target: Target, key: string, rising: readonly Timed[]): void {
  target.record.compared(Math.max(0, rising.length - 1));
  const wrong = rising.flatMap((one, index) => {
    const next = rising[index + 1];
    return next !== undefined && before(next, one) ? [`${one.id}, ${next.id}`] : [];
  });
  if (wrong.length > 0)
    throw new Violation(`The list sorted by ${key} is not in the order of study dates.`, {
      wanted: 'one order through all pages',
      found: `${counted(wrong.length, 'pair')} of neighbours in the wrong order`,
      extra: wrong,
    });
}
