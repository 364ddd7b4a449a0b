import type { Target } from '../../tools/exchange/target.ts';
import type { Facts } from '../../tools/oracle/facts.ts';
import { discriminating } from '../../tools/oracle/probe.ts';
import type { FilterName } from '../../tools/oracle/probe.ts';
import type { Query } from '../../tools/oracle/query.ts';
import { listed, select } from '../../tools/oracle/select.ts';
import type { Binding, DocumentClass } from '../../tools/verdict/check.ts';
import { Untestable } from '../../tools/verdict/outcome.ts';
import { partsOf } from './base-list.ts';
import { factsIn } from './facts.ts';

export type { FilterName } from '../../tools/oracle/probe.ts';

/** The patients of the scenario that the run has an identifier for. */
export function knownPatients(target: Target): readonly string[] {
  return factsIn(target)
    .patients.map(({ id }) => id)
    .filter((id) => target.patients[id] !== undefined);
}

/**
 * Queries by one filter alone, over all patients: each value of it that selects something and
 * excludes something.
 * @throws Untestable when the data set has no such value.
 */
export function queriesBy(target: Target, binding: Binding, filter: FilterName): readonly Query[] {
  const { documentClass } = partsOf(binding);
  const queries = knownPatients(target).flatMap((patient) =>
    discriminating(factsIn(target), patient, documentClass, filter),
  );
  if (queries.length === 0)
    throw new Untestable(`The data set has no ${documentClass} that ${filter} tells apart.`);
  return queries;
}

/** Makes queries from what the data set holds. */
export type QueriesOf = (target: Target, binding: Binding) => readonly Query[];

/** Any two modalities of a patient: joined for either; and repeated for both, where a study has both. */
export function modalitiesTogether(target: Target, binding: Binding): readonly Query[] {
  const { documentClass } = partsOf(binding);
  const facts = factsIn(target);
  return knownPatients(target).flatMap((patient) => {
    const codes = listed(facts, patient, documentClass).flatMap(({ modalities }) => modalities);
    const distinct = [...new Set(codes)];
    return distinct
      .flatMap((one, index) => distinct.slice(index + 1).map((other) => [one, other] as const))
      .flatMap(([one, other]) => [[[one], [other]], [[one, other]]])
      .map((modality) => ({ patient, documentClass, filters: { modality } }))
      .filter((query) => select(facts, query).selected.size > 0);
  });
}

/**
 * Each accession number that two issuers have given, as issued by each of them.
 * @throws Untestable when no two entries collide.
 */
export function accessionsOfTwoIssuers(target: Target, binding: Binding): readonly Query[] {
  const all = queriesBy(target, binding, 'accession');
  const colliding = all.filter(({ patient, filters: { accession } }) =>
    all.some(
      (other) =>
        other.patient === patient &&
        other.filters.accession?.value === accession?.value &&
        other.filters.accession?.system !== accession?.system,
    ),
  );
  if (colliding.length === 0)
    throw new Untestable('The data set has no accession number under two issuers.');
  return colliding;
}

/** Each accession number of a patient's entries, without its issuer. */
export function accessionsWithoutIssuer(target: Target, binding: Binding): readonly Query[] {
  const queries = queriesBy(target, binding, 'accession').map((query) => ({
    ...query,
    filters: { accession: { value: query.filters.accession?.value ?? '' } },
  }));
  return [...new Map(queries.map((query) => [JSON.stringify(query), query])).values()];
}

/** Bounds in time: before each start, and between one start and a later one. */
export function boundsOf(target: Target, binding: Binding): readonly Query[] {
  const { documentClass } = partsOf(binding);
  return knownPatients(target).flatMap((patient) => {
    const starts = startsOf(target, patient, documentClass);
    const before = starts.slice(1).map((start) => [`lt${start}`]);
    const between = starts
      .slice(0, -2)
      .map((start, index) => [`ge${start}`, `lt${starts[index + 2] ?? start}`]);
    return [...before, ...between].map((date) => ({ patient, documentClass, filters: { date } }));
  });
}

/** When the studies behind a patient's entries began, earliest first, each moment once. */
function startsOf(target: Target, patient: string, documentClass: DocumentClass): string[] {
  const starts = listed(factsIn(target), patient, documentClass)
    .map(({ started }) => started)
    .filter((started) => started !== null);
  return [...new Set(starts)].sort((a, b) => Date.parse(a) - Date.parse(b));
}

/** The filters that combine: all but F1, which every list has. */
const combinable: readonly FilterName[] = [
  'modality',
  'date',
  'region',
  'procedure',
  'studyUid',
  'accession',
  'order',
];

/** Pairs found, by facts and by what they were asked for: they do not depend on any answer. */
const pairsKnown = new WeakMap<Facts, Map<string, readonly Query[]>>();

/**
 * For each pair of filters one query that selects something, and less than either filter alone
 * would: so that "or" instead of "and", or a filter that is dropped, shows.
 */
export function pairsOf(target: Target, binding: Binding): readonly Query[] {
  const facts = factsIn(target);
  const known = pairsKnown.get(facts) ?? new Map<string, readonly Query[]>();
  pairsKnown.set(facts, known);
  const key = [partsOf(binding).documentClass, ...knownPatients(target)].join(' ');
  const pairs = known.get(key) ?? findPairs(target, binding);
  known.set(key, pairs);
  return pairs;
}

type Sized = readonly { readonly query: Query; readonly size: number }[];

function findPairs(target: Target, binding: Binding): readonly Query[] {
  const size = (query: Query): number => select(factsIn(target), query).selected.size;
  const sized = combinable.map((filter) =>
    queriesBy(target, binding, filter).map((query) => ({ query, size: size(query) })),
  );
  return sized.flatMap((firsts, index) =>
    sized.slice(index + 1).flatMap((seconds) => firstPair(firsts, seconds, size) ?? []),
  );
}

function firstPair(
  firsts: Sized,
  seconds: Sized,
  size: (query: Query) => number,
): Query | undefined {
  for (const one of firsts)
    for (const other of seconds) {
      if (one.query.patient !== other.query.patient) continue;
      const query = { ...one.query, filters: { ...one.query.filters, ...other.query.filters } };
      const together = Math.min(one.size, other.size) > 1 ? size(query) : 0;
      if (together > 0 && together < Math.min(one.size, other.size)) return query;
    }
  return undefined;
}

/** For each entry the query by everything that is known of it: all eight filters together. */
export function everythingOf(target: Target, binding: Binding): readonly Query[] {
  const { documentClass } = partsOf(binding);
  return knownPatients(target).flatMap((patient) =>
    listed(factsIn(target), patient, documentClass)
      .filter(({ started }) => started !== null)
      .map((entry) => ({
        patient,
        documentClass,
        filters: {
          modality: entry.modalities.map((code) => [code]),
          date: [`ge${entry.started ?? ''}`],
          region: entry.regions.map((code) => [code]),
          procedure: entry.procedures.map(({ code }) => [code]),
          studyUid: 'uid' in entry ? [entry.uid] : entry.studies.slice(0, 1),
          ...first(entry.accessions, ({ issuer, value }) => ({
            accession: { system: issuer, value },
          })),
          ...first(entry.orders, (order) => ({ order })),
        },
      })),
  );
}

const first = <T, U extends object>(values: readonly T[], make: (value: T) => U): U | object =>
  values[0] === undefined ? {} : make(values[0]);
