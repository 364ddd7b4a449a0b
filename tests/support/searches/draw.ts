import { createHash } from 'node:crypto';
import type { Target } from '../../../tools/exchange/target.ts';

/** Entries on a page, where nothing better is known: what a longer answer costs is told in pages. */
const pageSize = 50;

/** The requests that an answer of so many entries costs. */
export const requestsFor = (entries: number): number => 1 + Math.floor(entries / pageSize);

/** How many addresses a check may follow on one class and route: reading one is cheaper than a search. */
export const mostFollowed = ({ sampling }: Target): number => 3 * sampling.requests;

/** Values in an order that the seed alone decides, for one purpose. */
export function shuffled<T>(target: Target, purpose: string, values: readonly T[]): readonly T[] {
  const place = (value: T): string =>
    createHash('sha256')
      .update(`${target.sampling.seed} ${purpose} ${JSON.stringify(value)}`)
      .digest('hex');
  return values
    .map((value) => [place(value), value] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, value]) => value);
}

/** What a value costs if it is asked, in requests; undefined when it is not worth asking. */
type CostOf<T> = (value: T) => number | undefined;

/**
 * Of all that a check could ask, as much as may be asked (`sampling.requests`). Half of it is taken from
 * the front, for a data set names what was made by hand before what was made in bulk; the seed draws
 * the other half. What is dear gives way to what fits, but the cheapest is always asked.
 * @param atLeast so many requests are spent on the front, where so many may be asked: what only tells together
 */
export function drawn<T>(
  target: Target,
  purpose: string,
  values: readonly T[],
  costOf: CostOf<T> = () => 1,
  atLeast = 0,
): readonly T[] {
  const { requests } = target.sampling;
  const half = Math.ceil(requests / 2);
  const front = taken(values, costOf, Math.max(half, Math.min(atLeast, requests)));
  const rest = shuffled(target, purpose, values.slice(front.looked));
  const back = taken(rest, costOf, requests - front.cost);
  const chosen = [...front.values, ...back.values];
  return chosen.length > 0 ? chosen : [front.cheapest ?? back.cheapest].filter(isSomething);
}

const isSomething = <T>(value: T | undefined): value is T => value !== undefined;

interface Taken<T> {
  readonly values: T[];
  readonly cheapest: T | undefined;
  readonly cost: number;
  /** How many values were looked at. */
  readonly looked: number;
}

/** Values in their order, as long as they fit; whoever looks at too many spends his time on looking. */
function taken<T>(values: readonly T[], costOf: CostOf<T>, most: number): Taken<T> {
  const looks = 4 * most;
  const found: T[] = [];
  let [cost, least, looked]: [number, number, number] = [0, Infinity, 0];
  let cheapest: T | undefined;
  for (const value of values) {
    if (cost >= most || looked >= looks) break;
    looked += 1;
    const price = costOf(value);
    if (price === undefined) continue;
    if (price < least) [cheapest, least] = [value, price];
    if (cost + price > most) continue;
    found.push(value);
    cost += price;
  }
  return { values: found, cheapest, cost, looked };
}
