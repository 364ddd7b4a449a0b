import { Refusal } from '../operation-outcome.ts';
import { instantRange } from './instant-range.ts';
import type { InstantRange } from './instant-range.ts';
import { isObject } from './rule.ts';
import type { SearchRule } from './rule.ts';

type Comparison = (value: InstantRange, wanted: InstantRange) => boolean;

const contained: Comparison = (value, wanted) =>
  value.start >= wanted.start && value.end <= wanted.end;
const above: Comparison = (value, wanted) => value.end > wanted.end;
const below: Comparison = (value, wanted) => value.start < wanted.start;

/** R4 search, 3.1.1.4.6: every prefix in terms of the two ranges; `eq` is containment, not overlap. */
const comparisons: Readonly<Record<string, Comparison>> = {
  eq: contained,
  ne: (value, wanted) => !contained(value, wanted),
  gt: above,
  lt: below,
  ge: (value, wanted) => above(value, wanted) || contained(value, wanted),
  le: (value, wanted) => below(value, wanted) || contained(value, wanted),
  sa: (value, wanted) => value.start >= wanted.end,
  eb: (value, wanted) => value.end <= wanted.start,
  // "approximately" is the server's to define: here, overlap
  ap: (value, wanted) => value.start < wanted.end && value.end > wanted.start,
};

/** A Period's missing side is open: it reaches into all past or all future (R4 search, 3.1.1.4.7). */
function periodRange(start: unknown, end: unknown): readonly InstantRange[] {
  const first = typeof start === 'string' ? instantRange(start) : undefined;
  const last = typeof end === 'string' ? instantRange(end) : undefined;
  if (first === undefined && last === undefined) return [];
  return [{ start: first?.start ?? -Infinity, end: last?.end ?? Infinity }];
}

function rangesOf(value: unknown): readonly InstantRange[] {
  if (typeof value === 'string') return [instantRange(value) ?? []].flat();
  return isObject(value) ? periodRange(value['start'], value['end']) : [];
}

function testDate(text: string): (value: InstantRange) => boolean {
  const [, prefix = 'eq', date = ''] = /^([a-z]{2})?(.*)$/.exec(text) ?? [];
  const compare = comparisons[prefix];
  const wanted = instantRange(date);
  if (compare === undefined || wanted === undefined) {
    const form =
      'a date of the calendar as YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm[:ss][zone]';
    const prefixes = Object.keys(comparisons).join(', ');
    const plus = text.includes(' ') ? ' A plus sign in a URL is sent as %2B.' : '';
    const says = `Found the date "${text}"; wanted ${form}, after one of ${prefixes} or none.${plus}`;
    throw new Refusal(400, 'value', says);
  }
  return (value) => compare(value, wanted);
}

/** Dates and periods. */
export const dateRule: SearchRule<InstantRange> = {
  modifiers: [],
  index: (found) => found.flatMap(rangesOf),
  test: testDate,
  sortKey: ({ start }) => start,
};
