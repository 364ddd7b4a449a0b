import type { Target } from '../../tools/exchange/target.ts';
import type { Query } from '../../tools/oracle/query.ts';
import type { Binding } from '../../tools/verdict/check.ts';
import { Untestable } from '../../tools/verdict/outcome.ts';
import { partsOf } from './base-list.ts';
import { knownPatients } from './cast.ts';
import { drawn } from './draw.ts';
import { costOf, remembered } from './filter-queries.ts';
import { timesOf } from './queries.ts';

/** The values of a study date that a check sends for a study that started, and ended, then. */
type Forms = (start: string, end: string) => readonly string[];

const isMoment = (start: string): boolean => start.includes('T');

/**
 * R4 search, 3.1.1.4.6: the prefixes beside `ge` and `lt`, each with the side of the study where it decides the
 * same whether a candidate compares the start or the whole period.
 */
const prefixed: Forms = (start, end) =>
  isMoment(start) && isMoment(end) ? [`le${end}`, `sa${start}`, `gt${end}`, `eb${start}`] : [];

/** Year, month and day of a start: alone and as `eq`, which is containment, and under other prefixes. */
const partial: Forms = (start) => [
  start.slice(0, 7),
  `eq${start.slice(0, 4)}`,
  start.slice(0, 10),
  `ge${start.slice(0, 7)}`,
  `le${start.slice(0, 4)}`,
];

const minute = 60_000;

/** A moment with another offset from UTC, in minutes. */
function withOffset(moment: string, minutes: number): string {
  const local = new Date(Date.parse(moment) + minutes * minute).toISOString().slice(0, 19);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

/** From the west of America to the east of Oceania; one of them lies on the other side of midnight. */
const offsets: readonly number[] = [-660, -300, 0, 330, 840];

/** The start written with offsets by which it falls on another day than at home: from then on, and before. */
const elsewhere: Forms = (start) =>
  !isMoment(start)
    ? []
    : offsets
        .map((minutes) => withOffset(start, minutes))
        .filter((written) => written.slice(0, 10) !== start.slice(0, 10))
        .flatMap((written) => [`ge${written}`, `lt${written}`]);

const forms = { prefixed, partial, elsewhere } as const;

/**
 * Queries by a study date in one form, of which each selects something and excludes something.
 * @throws Untestable when the data set has no date that such a query would tell apart.
 */
export function datesIn(
  form: keyof typeof forms,
): (target: Target, binding: Binding) => readonly Query[] {
  return (target, binding) => {
    const { documentClass } = partsOf(binding);
    const queries = remembered(target, binding, `dates ${form}`, () => {
      const all = knownPatients(target).flatMap((patient) =>
        timesOf(target, patient, documentClass)
          .flatMap(({ start, end }) => forms[form](start, end))
          .map((date): Query => ({ patient, documentClass, filters: { date: [date] } })),
      );
      const once = [...new Map(all.map((query) => [JSON.stringify(query), query])).values()];
      return drawn(target, form, once, (query) => costOf(target, binding, query));
    });
    if (queries.length === 0)
      throw new Untestable(`The data set has no ${documentClass} that such dates tell apart.`);
    return queries;
  };
}
