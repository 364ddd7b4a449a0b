import type { Parameters, Target } from '../../../tools/exchange/target.ts';
import type { FilterName, Query } from '../../../tools/oracle/query.ts';
import { select } from '../../../tools/oracle/select.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { baseParameters, partsOf, wholeList } from '../candidate/base-list.ts';
import { entriesOf } from '../candidate/cast.ts';
import { asControl } from '../searches/control.ts';
import { factsIn } from '../candidate/facts.ts';
import { allQueriesBy, costOf } from '../searches/filter-queries.ts';
import type { Listing } from '../answers/pages.ts';
import { search } from '../searches/search.ts';
import type { Found } from '../searches/search.ts';

/** A list of a patient: how it is asked for, and what it holds when nothing is said of pages, order or totals. */
export interface AskedList {
  readonly patient: string;
  readonly parameters: Parameters;
  /** How many studies or reports it holds by the facts. */
  readonly size: number;
  readonly plain: () => Promise<Listing>;
}

/** Filters whose values many entries share, in the order in which they are tried. */
const shared: readonly FilterName[] = ['modality', 'region', 'procedure', 'date'];

/** Entries that make several pages of two, and what a long history is not walked beyond. */
const [several, most] = [3, 100];

/** So many questions by each filter are weighed: each is asked of every entry, and a long history has one for each. */
const weighed = 120;

/**
 * The whole list of a patient and one that is filtered, for what is right of the one may be wrong of the other. That
 * a filter does not work is for its own checks to say: without one that works, the whole list comes alone.
 */
export async function wholeAndFiltered(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<readonly AskedList[]> {
  const whole: AskedList = {
    patient,
    parameters: await baseParameters(target, binding, patient),
    size: entriesOf(target, binding, patient),
    plain: () => wholeList(target, binding, patient),
  };
  const order = await labelsInOrder(target, binding, patient);
  for (const query of filteredQueries(target, binding, patient, order)) {
    const found = await whenRight(target, binding, query);
    if (found === undefined) continue;
    const { listing, selection } = found;
    const plain = (): Promise<Listing> => Promise.resolve(listing);
    const { parameters } = listing;
    return [whole, { patient, parameters, size: selection.selected.size, plain }];
  }
  return [whole];
}

/** A question by a filter, and what the facts say it selects. */
interface Choice {
  readonly query: Query;
  readonly selected: ReadonlySet<string>;
}

/**
 * By each filter a question that leaves something out, and nothing open: that whose entries lie furthest apart in the
 * whole list, for of the first entries of a list alone the pages are the same, filtered or not.
 */
function filteredQueries(
  target: Target,
  binding: Binding,
  patient: string,
  order: readonly string[],
): readonly Query[] {
  const { documentClass } = partsOf(binding);
  const passedOver = ({ selected }: Choice): number => {
    const places = order.flatMap((label, place) => (selected.has(label) ? [place] : []));
    const middle = Math.floor(places.length / 2);
    return (places[middle] ?? 0) - middle;
  };
  return shared
    .flatMap((filter) =>
      allQueriesBy(target, documentClass, filter)
        .filter((query) => query.patient === patient)
        .slice(0, weighed)
        .filter((query) => costOf(target, binding, query) !== undefined)
        .map((query) => ({ query, ...select(factsIn(target), query) }))
        .filter(({ selected: { size }, undecided }) => size <= most && undecided.size === 0)
        .filter(({ selected }) => selected.size >= several)
        .sort((one, other) => other.selected.size - one.selected.size)
        .sort((one, other) => passedOver(other) - passedOver(one))
        .slice(0, 1),
    )
    .sort((one, other) => passedOver(other) - passedOver(one))
    .map(({ query }) => query);
}

/** The entries of the whole list in the candidate's own order, each once; none when it has no list. */
async function labelsInOrder(
  target: Target,
  binding: Binding,
  patient: string,
): Promise<readonly string[]> {
  const list = await unlessUntestable(() =>
    asControl('the whole list', undefined, () => search(target, binding, patient, {})),
  );
  return [...new Set(list?.labels)];
}

/** The plain answer to a query, if it is exactly what the query selects. */
function whenRight(
  target: Target,
  binding: Binding,
  { patient, filters }: Query,
): Promise<Found | undefined> {
  return unlessUntestable(() =>
    asControl('the filtered list', undefined, async () => {
      const found = await search(target, binding, patient, filters);
      const there = new Set(found.labels);
      const { selected } = found.selection;
      const same = there.size === selected.size && [...there].every((label) => selected.has(label));
      return same ? found : undefined;
    }),
  );
}

async function unlessUntestable<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Untestable) return undefined;
    throw error;
  }
}
