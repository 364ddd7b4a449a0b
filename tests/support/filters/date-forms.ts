import type { Target } from '../../../tools/exchange/target.ts';
import type { Query } from '../../../tools/oracle/query.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { knownPatients } from '../candidate/cast.ts';
import { drawn } from '../searches/draw.ts';
import { costOf, remembered } from '../searches/filter-queries.ts';
import { timesOf } from '../searches/queries.ts';

/** The values of a study date that a check sends for a study that started, and ended, then. */
type Forms = (start: string, end: string) => readonly string[];

const isMoment = (start: string): boolean => start.includes('T');

/**
 * R4 search, 3.1.1.4.6: the prefixes beside `ge` and `lt`, each with the very start and the very end of a study. Of a
 * moment `gt` and `sa` ask the same, and so do `lt` and `eb`: what lies above its second contains all or nothing
 * of it. Of a Period they do not: `gt` with its start selects it, `sa` does not.
 */
const prefixed: Forms = (start, end) => [
  ...['gt', 'sa', 'le', 'eb'].filter(() => isMoment(start)).map((prefix) => prefix + start),
  ...['le', 'eb', 'gt', 'sa'].filter(() => isMoment(end)).map((prefix) => prefix + end),
];

/** Year, month and day of a start: under every prefix, as `eq`, which is containment, and alone. */
const partial: Forms = (start) => [
  ...['ge', 'gt', 'lt', 'eb'].map((prefix) => prefix + start.slice(0, 7)),
  `le${start.slice(0, 4)}`,
  `eq${start.slice(0, 4)}`,
  `sa${start.slice(0, 7)}`,
  start.slice(0, 7),
  start.slice(0, 10),
];

const minute = 60_000;
const day = 1440 * minute;

/**
 * Of a study that lasts for two days and more, days that it began in, or went on through: only such days tell
 * `gt` from `sa` and `lt` from `eb`, for every other study lies in one day.
 */
const across: Forms = (start, end) => {
  if (!isMoment(start) || !isMoment(end) || Date.parse(end) - Date.parse(start) < 2 * day)
    return [];
  const first = start.slice(0, 10);
  const second = new Date(Date.parse(first) + day).toISOString().slice(0, 10);
  return [`gt${first}`, `sa${first}`, `lt${second}`, `eb${second}`];
};

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

/** What every study is asked by, and before that what only few can be asked by. */
const forms: Readonly<
  Record<'prefixed' | 'partial' | 'elsewhere', { readonly few?: Forms; readonly all: Forms }>
> = {
  prefixed: { all: prefixed },
  partial: { few: across, all: partial },
  elsewhere: { all: elsewhere },
};

/** Every prefix once, of a study or two: they tell the prefixes apart together. */
const together = 10;

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
      const by = (datesOf: Forms): readonly Query[] =>
        knownPatients(target).flatMap((patient) =>
          timesOf(target, patient, documentClass)
            .flatMap(({ start, end }) => datesOf(start, end))
            .map((date): Query => ({ patient, documentClass, filters: { date: [date] } })),
        );
      const { few, all } = forms[form];
      const asked = [...(few === undefined ? [] : by(few).slice(0, 4)), ...by(all)];
      const once = [...new Map(asked.map((query) => [JSON.stringify(query), query])).values()];
      return drawn(target, form, once, (query) => costOf(target, binding, query), together);
    });
    if (queries.length === 0)
      throw new Untestable(`The data set has no ${documentClass} that such dates tell apart.`);
    return queries;
  };
}
