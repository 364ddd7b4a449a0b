import { decided } from './decision.ts';
import type { Decision } from './decision.ts';

/** Milliseconds since 1970: from, and up to but not including. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Local time is between 12 hours behind and 14 hours ahead of UTC; a fair judge allows all of it. */
const widestOffset = 14 * 3_600_000;

const pattern =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

interface Dated extends Range {
  readonly zoned: boolean;
}

/** A long history asks of every date again and again. */
const known = new Map<string, Dated>();

/** The moments a (partial) date stands for, as in UTC if it names no zone; R4 search, 3.1.1.4.7. */
function rangeOf(date: string): Dated {
  const range = known.get(date) ?? readRange(date);
  known.set(date, range);
  return range;
}

function readRange(date: string): Dated {
  const parts = pattern.exec(date);
  if (parts === null) throw new TypeError(`${date} is no FHIR date.`);
  const [, year, month, day, hour, minute, second, zone] = parts;
  const at = (y: number, m: number, d: number, h = 0, min = 0, s = 0): number =>
    Date.UTC(y, m, d, h, min, s) - offsetOf(zone);
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const [h, min, s] = [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)];
  const from = at(y, m, d, h, min, s);
  const zoned = zone !== undefined;
  if (second !== undefined) return { from, to: from + 1000, zoned };
  if (minute !== undefined) return { from, to: from + 60_000, zoned };
  if (day !== undefined) return { from, to: at(y, m, d + 1), zoned };
  return { from, to: month === undefined ? at(y + 1, 0, 1) : at(y, m + 1, 1), zoned };
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))) * 60_000;
}

type Reading = (asked: Range, start: number, end: number) => boolean;

const within: Reading = ({ from, to }, start, end) => from <= start && end < to;

/**
 * R4 search, prefixes: what a search value asks of a target that lasts from its start to its end. `ge` and `le`
 * have two readings in the field, which part where a target straddles a border of the search value: whether
 * touching it is enough, or the target has to reach beyond it or lie within it.
 */
const prefixes: Readonly<Record<string, readonly Reading[]>> = {
  ge: [
    ({ from }, _start, end) => end >= from,
    (asked, start, end) => end >= asked.to || within(asked, start, end),
  ],
  gt: [({ to }, _start, end) => end >= to],
  lt: [({ from }, start) => start < from],
  le: [
    ({ to }, start) => start < to,
    (asked, start, end) => start < asked.from || within(asked, start, end),
  ],
  eq: [within],
  sa: [({ to }, start) => start >= to],
  eb: [({ from }, _start, end) => end < from],
};

/** Whether a study that started (and ended) then is selected. */
type DateQuestion = (started: string, ended: string | null) => Decision;

const moved = ({ from, to }: Range, by: number): Range => ({ from: from + by, to: to + by });

/**
 * A search date such as `ge2023-01-01`, read once and asked of each study of a long history.
 * Undecided where the answer depends on what a fair judge leaves open: the zone of a query or a study
 * without one, and whether the candidate searches the start alone or the whole period, which without
 * an end lasts for ever.
 * @throws TypeError when it is no search date.
 */
export function dateSelects(asked: string): DateQuestion {
  const { range, readings } = questionIn(asked);
  return (started, ended) => {
    const start = rangeOf(started);
    const lasts = [start.from, start.to - 1, ended === null ? Infinity : rangeOf(ended).from];
    return unanimous(readings, zonesOf(range, start), start.from, lasts);
  };
}

/**
 * The same of a study that certainly lasts as long as is said, where it is known how a candidate takes it: for a
 * moment its end is its start, and without an end it lasts for ever. What is less exact than a second may end
 * anywhere within itself.
 * @throws TypeError when it is no search date.
 */
export function periodSelects(asked: string): DateQuestion {
  const { range, readings } = questionIn(asked);
  return (started, ended) => {
    const start = rangeOf(started);
    const end = ended === null ? undefined : rangeOf(ended);
    const lasts = end === undefined ? [Infinity] : [end.from, end.to - 1];
    return unanimous(readings, zonesOf(range, start, end ?? start), start.from, lasts);
  };
}

function questionIn(asked: string): {
  readonly range: Dated;
  readonly readings: readonly Reading[];
} {
  const [, prefix = 'eq', date = ''] = /^([a-z]{2})?(.*)$/.exec(asked) ?? [];
  const readings = prefixes[prefix];
  if (readings === undefined) throw new TypeError(`${asked} has an unknown prefix.`);
  return { range: rangeOf(date), readings };
}

/** A date asked for as it may be meant: exactly where it and what it is compared with name their zones. */
function zonesOf(asked: Dated, ...compared: readonly Dated[]): readonly Range[] {
  if (asked.zoned && compared.every(({ zoned }) => zoned)) return [asked];
  return [-widestOffset, 0, widestOffset].map((by) => moved(asked, by));
}

/** What all readings say, whatever was asked exactly and however long it lasts; undecided where two differ. */
function unanimous(
  readings: readonly Reading[],
  ranges: readonly Range[],
  start: number,
  lasts: readonly number[],
): Decision {
  let agreed: boolean | undefined;
  for (const range of ranges)
    for (const last of lasts)
      for (const holds of readings) {
        const held = holds(range, start, last);
        if (held !== (agreed ??= held)) return 'undecided';
      }
  return decided(agreed === true);
}
