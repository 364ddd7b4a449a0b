import type { Target } from '../../../tools/exchange/target.ts';
import type { FilterName, Filters, Query } from '../../../tools/oracle/query.ts';
import { listed, select } from '../../../tools/oracle/select.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { first, knownPatients, richest } from '../candidate/cast.ts';
import { drawn, requestsFor, shuffled } from '../searches/draw.ts';
import { factsIn } from '../candidate/facts.ts';
import { allQueriesBy, costOf, remembered } from '../searches/filter-queries.ts';

/** The filters that combine: all but F1, which every list has, so that each is combined with it already. */
const combinable: readonly FilterName[] = [
  'modality',
  'date',
  'region',
  'procedure',
  'studyUid',
  'accession',
  'order',
];

/** One filter with the entries that it certainly selects, and those that it may select. */
interface Part {
  readonly query: Query;
  readonly sure: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

/** Parts of one filter that are tried, and combinations of them. */
const most = { parts: 24, tries: 2000 } as const;

/** Combinations of so many filters, as many as may be asked: 2 for pairs, 3 for triples. */
export function combinationsOf(
  size: 2 | 3,
): (target: Target, binding: Binding) => readonly Query[] {
  return (target, binding) => {
    const purpose = `combinations of ${size}`;
    const queries = remembered(target, binding, purpose, () =>
      drawn(target, purpose, found(target, binding, size)),
    );
    if (queries.length === 0)
      throw new Untestable(`The data set has no entries that ${size} filters tell apart together.`);
    return queries;
  };
}

/** For each choice of filters one query, about the first patient with a list and about the longest list. */
function found(target: Target, binding: Binding, size: number): readonly Query[] {
  const patients = new Set([first(target, binding), richest(target, binding)]);
  return [...patients].flatMap((patient) => {
    const pools = new Map(
      combinable.map((filter) => [filter, poolOf(target, binding, patient, filter)]),
    );
    return choices(combinable, size).flatMap((filters) =>
      bestOf(filters.map((filter) => pools.get(filter) ?? [])),
    );
  });
}

/** All ways to choose so many of some values, in their order. */
function choices<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return values.flatMap((value, index) =>
    choices(values.slice(index + 1), size - 1).map((rest) => [value, ...rest]),
  );
}

function poolOf(
  target: Target,
  binding: Binding,
  patient: string,
  filter: FilterName,
): readonly Part[] {
  const queries = allQueriesBy(target, partsOf(binding).documentClass, filter).filter(
    (query) => query.patient === patient,
  );
  const facts = factsIn(target);
  return shuffled(target, 'pool', queries.slice(0, 10 * most.parts))
    .filter((query) => costOf(target, binding, query) !== undefined)
    .slice(0, most.parts)
    .map((query) => {
      const { selected, undecided } = select(facts, query);
      return { query, sure: selected, possible: new Set([...selected, ...undecided]) };
    });
}

/**
 * The first combination that finds something, and less than it would without any one of its filters, so
 * that "or" for "and", and a filter that is dropped, show. Where there is none, two in its place: one that finds
 * something, and less than any filter alone; one that finds nothing, although it would without any one of them.
 */
function bestOf(pools: readonly (readonly Part[])[]): readonly Query[] {
  let apart: readonly Query[] = [];
  let less: readonly Query[] = [];
  let tries = 0;
  for (const parts of products(pools)) {
    if ((tries += 1) > most.tries) break;
    const together = common(parts.map(({ sure }) => sure));
    const without = parts.map((_, left) => parts.filter((__, index) => index !== left));
    const sizes = without.map((rest) => common(rest.map(({ sure }) => sure)).size);
    const alone = parts.every(({ sure }) => sure.size > together.size);
    if (alone && together.size > 0 && less.length === 0) less = joined(parts);
    if (sizes.some((size) => size <= together.size)) continue;
    if (together.size > 0) return joined(parts);
    const nothing = common(parts.map(({ possible }) => possible)).size === 0;
    if (nothing && apart.length === 0) apart = joined(parts);
  }
  return [...less, ...apart];
}

/** Every way to take one of each. */
function* products<T>([own, ...rest]: readonly (readonly T[])[]): Generator<readonly T[]> {
  if (own === undefined) {
    yield [];
    return;
  }
  for (const others of products(rest)) for (const one of own) yield [one, ...others];
}

function common(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [smallest = new Set<string>(), ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...smallest].filter((id) => others.every((other) => other.has(id))));
}

function joined(parts: readonly Part[]): readonly Query[] {
  const [leading] = parts;
  if (leading === undefined) return [];
  const filters = Object.assign({}, ...parts.map(({ query }) => query.filters)) as Filters;
  return [{ ...leading.query, filters }];
}

/** For entries the query by everything that is known of each: all eight filters together. */
export function everythingOf(target: Target, binding: Binding): readonly Query[] {
  const { documentClass } = partsOf(binding);
  const purpose = 'everything';
  const facts = factsIn(target);
  return remembered(target, binding, purpose, () => {
    const all = knownPatients(target).flatMap((patient) =>
      listed(facts, patient, documentClass)
        .filter(({ started, accessions, orders }) => started && accessions[0] && orders[0])
        .map((entry): Query => ({ patient, documentClass, filters: everything(entry) })),
    );
    return drawn(target, purpose, all, (query) => {
      const { selected, undecided } = select(facts, query);
      return selected.size > 0 ? requestsFor(selected.size + undecided.size) : undefined;
    });
  });
}

function everything(entry: ReturnType<typeof listed>[number]): Filters {
  const [accession] = entry.accessions;
  const [order] = entry.orders;
  return {
    modality: entry.modalities.map((code) => [code]),
    date: [`ge${entry.started ?? ''}`],
    region: entry.regions.map((code) => [code]),
    procedure: entry.procedures.map(({ code }) => [code]),
    studyUid: 'uid' in entry ? [entry.uid] : entry.studies.slice(0, 1),
    ...(accession && { accession: { system: accession.issuer, value: accession.value } }),
    ...(order && { order }),
  };
}
