import type { Target } from '../../../tools/exchange/target.ts';
import type { Facts } from '../../../tools/oracle/facts.ts';
import type { FilterName, Filters, Query } from '../../../tools/oracle/query.ts';
import { listed, select } from '../../../tools/oracle/select.ts';
import type { Binding, DocumentClass } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { entriesOf, knownPatients } from '../candidate/cast.ts';
import { drawn, requestsFor } from './draw.ts';
import { factsIn } from '../candidate/facts.ts';

type Listed = ReturnType<typeof listed>[number];

/** What each filter asks to find an entry: one question for each value that the entry has. */
const asking: Readonly<Record<FilterName, (entry: Listed) => readonly Filters[]>> = {
  documentClass: () => [],
  modality: ({ modalities }) => modalities.map((code) => ({ modality: [[code]] })),
  region: ({ regions }) => regions.map((code) => ({ region: [[code]] })),
  procedure: ({ procedures }) => procedures.map(({ code }) => ({ procedure: [[code]] })),
  // A report was issued after its study and before others: a filter by the date of issue shows.
  date: (entry) =>
    [entry.started, 'issued' in entry ? entry.issued : null]
      .filter((bound) => bound !== null)
      .map((bound) => ({ date: [`ge${bound}`] })),
  studyUid: (entry) =>
    ('uid' in entry ? [entry.uid] : entry.studies).map((uid) => ({ studyUid: [uid] })),
  accession: ({ accessions }) =>
    accessions.map(({ issuer, value }) => ({ accession: { system: issuer, value } })),
  order: ({ orders }) => orders.map((order) => ({ order })),
};

/** Queries made once: they depend on facts, patients and seed, never on an answer. */
const made = new WeakMap<Facts, Map<string, readonly Query[]>>();

/** Remembers queries by what they were made from. */
export function remembered(
  target: Target,
  binding: Binding,
  purpose: string,
  make: () => readonly Query[],
): readonly Query[] {
  const facts = factsIn(target);
  const known = made.get(facts) ?? new Map<string, readonly Query[]>();
  made.set(facts, known);
  const { seed, requests } = target.sampling;
  const key = [purpose, binding, seed, requests, ...knownPatients(target)].join(' ');
  const queries = known.get(key) ?? make();
  known.set(key, queries);
  return queries;
}

/** Every question by one filter, over all patients, each once. */
export function allQueriesBy(
  target: Target,
  documentClass: DocumentClass,
  filter: FilterName,
): readonly Query[] {
  const queries = knownPatients(target).flatMap((patient) =>
    listed(factsIn(target), patient, documentClass)
      .flatMap(asking[filter])
      .map((filters): Query => ({ patient, documentClass, filters })),
  );
  return [...new Map(queries.map((query) => [JSON.stringify(query), query])).values()];
}

/** The requests a query costs; undefined when it does not both select something and exclude something. */
export function costOf(target: Target, binding: Binding, query: Query): number | undefined {
  const { selected, undecided } = select(factsIn(target), query);
  const there = selected.size + undecided.size;
  const discriminates = selected.size > 0 && there < entriesOf(target, binding, query.patient);
  return discriminates ? requestsFor(there) : undefined;
}

/**
 * Queries by one filter alone: values of it that select something and exclude something, as many as
 * may be asked.
 * @throws Untestable when the data set has no such value.
 */
export function queriesBy(target: Target, binding: Binding, filter: FilterName): readonly Query[] {
  const { documentClass } = partsOf(binding);
  const queries = remembered(target, binding, filter, () =>
    drawn(target, filter, allQueriesBy(target, documentClass, filter), (query) =>
      costOf(target, binding, query),
    ),
  );
  if (queries.length === 0)
    throw new Untestable(`The data set has no ${documentClass} that ${filter} tells apart.`);
  return queries;
}
