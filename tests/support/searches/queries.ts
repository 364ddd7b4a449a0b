import type { Target } from '../../../tools/exchange/target.ts';
import type { Groups, Query } from '../../../tools/oracle/query.ts';
import { listed, select } from '../../../tools/oracle/select.ts';
import type { Binding, DocumentClass } from '../../../tools/verdict/check.ts';
import { Untestable } from '../../../tools/verdict/outcome.ts';
import { partsOf } from '../candidate/base-list.ts';
import { knownPatients } from '../candidate/cast.ts';
import { drawn, requestsFor } from './draw.ts';
import { factsIn } from '../candidate/facts.ts';
import { allQueriesBy, queriesBy, remembered } from './filter-queries.ts';

export type { FilterName } from '../../../tools/oracle/query.ts';

export { knownPatients } from '../candidate/cast.ts';
export { queriesBy } from './filter-queries.ts';

/** Makes queries from what the data set holds. */
export type QueriesOf = (target: Target, binding: Binding) => readonly Query[];

/** Queries that select something, as many as may be asked. */
function selecting(
  target: Target,
  binding: Binding,
  purpose: string,
  make: () => readonly Query[],
): readonly Query[] {
  return remembered(target, binding, purpose, () =>
    drawn(target, purpose, make(), (query) => {
      const { selected, undecided } = select(factsIn(target), query);
      return selected.size > 0 ? requestsFor(selected.size + undecided.size) : undefined;
    }),
  );
}

/** The filters whose values are codes, of which an entry may have several, by where its facts have them. */
const codes = {
  modality: ({ modalities }: Listed): readonly string[] => modalities,
  region: ({ regions }: Listed): readonly string[] => regions,
  procedure: ({ procedures }: Listed): readonly string[] => procedures.map(({ code }) => code),
} as const;

type Listed = ReturnType<typeof listed>[number];

/** So many pairs that no entry has both of are asked by: a server that reads one of them finds something. */
const fewApart = 2;

/**
 * Any two codes of a patient: joined for either; and repeated for both, in either order where an entry has both, and a
 * few times where none has.
 */
export function codesTogether(filter: keyof typeof codes): QueriesOf {
  return (target, binding) => {
    const { documentClass } = partsOf(binding);
    const pairs = knownPatients(target).flatMap((patient) => {
      const entries = listed(factsIn(target), patient, documentClass);
      const distinct = [...new Set(entries.flatMap(codes[filter]))];
      return distinct
        .flatMap((one, index) => distinct.slice(index + 1).map((other) => [one, other] as const))
        .map(([one, other]) => {
          const by = (groups: Groups): Query => ({
            patient,
            documentClass,
            filters: { [filter]: groups },
          });
          return { both: [by([[one], [other]]), by([[other], [one]])], either: by([[one, other]]) };
        });
    });
    const together = selecting(target, binding, `${filter} together`, () =>
      pairs.flatMap(({ both, either }) => [...both, either]),
    );
    if (together.length === 0)
      throw new Untestable(`No patient of the data set has ${documentClass} of two of ${filter}.`);
    const apart = pairs
      .map(({ both }) => both)
      .filter((both) => both.every((query) => selectsNothing(target, query)))
      .slice(0, fewApart)
      .flat();
    return [...together, ...apart];
  };
}

/** Whether by the facts no entry is right in the answer to a query. */
export function selectsNothing(target: Target, query: Query): boolean {
  const { selected, undecided } = select(factsIn(target), query);
  return selected.size + undecided.size === 0;
}

/**
 * Accession numbers that two issuers have given, as issued by each of them.
 * @throws Untestable when no two entries collide.
 */
export function accessionsOfTwoIssuers(target: Target, binding: Binding): readonly Query[] {
  const all = allQueriesBy(target, partsOf(binding).documentClass, 'accession');
  const numberOf = ({ patient, filters }: Query): string =>
    `${patient} ${filters.accession?.value ?? ''}`;
  const issued = new Map<string, number>();
  for (const query of all) issued.set(numberOf(query), (issued.get(numberOf(query)) ?? 0) + 1);
  const colliding = all.filter((query) => (issued.get(numberOf(query)) ?? 0) > 1);
  if (colliding.length === 0)
    throw new Untestable('The data set has no accession number under two issuers.');
  return drawn(target, 'two issuers', colliding);
}

/** Accession numbers of entries, without their issuer. */
export function accessionsWithoutIssuer(target: Target, binding: Binding): readonly Query[] {
  const queries = queriesBy(target, binding, 'accession').map((query) => ({
    ...query,
    filters: { accession: { value: query.filters.accession?.value ?? '' } },
  }));
  return [...new Map(queries.map((query) => [JSON.stringify(query), query])).values()];
}

/**
 * Bounds in time: between one start and a later one, in either order, before each start, and a second after it: what began then began
 * before that second, but did not end before it (R4 search: `lt`, not `eb`).
 */
export function boundsOf(target: Target, binding: Binding): readonly Query[] {
  const { documentClass } = partsOf(binding);
  return selecting(target, binding, 'bounds', () =>
    knownPatients(target).flatMap((patient) => {
      const starts = startsOf(target, patient, documentClass);
      const between = starts
        .slice(0, -2)
        .map((start, index) => [`ge${start}`, `lt${starts[index + 2] ?? start}`])
        .map((dates, index) => (index % 2 === 0 ? dates : dates.toReversed()));
      const withStart = starts.map((start) => [`lt${aSecondAfter(start)}`]);
      const beforeStart = starts.slice(1).map((start) => [`lt${start}`]);
      return starts
        .flatMap((_, index) => [between[index], withStart[index], beforeStart[index]])
        .filter((date) => date !== undefined)
        .map((date) => ({ patient, documentClass, filters: { date } }));
    }),
  );
}

/** So many starts are asked by: a server that does not read fractions reads none. */
const fewStarts = 2;

/** From a start on, and before it, each with a fraction of its second (R4 datatypes, dateTime): both exclude something. */
export function boundsToTheMillisecond(target: Target, binding: Binding): readonly Query[] {
  const { documentClass } = partsOf(binding);
  const queries = selecting(target, binding, 'bounds with fractions', () =>
    knownPatients(target).flatMap((patient) =>
      startsOf(target, patient, documentClass)
        .slice(1)
        .filter((start) => start.includes('T'))
        .slice(0, fewStarts)
        .map((start) => new Date(Date.parse(start)).toISOString())
        .flatMap((moment) => [`ge${moment}`, `lt${moment}`])
        .map((bound): Query => ({ patient, documentClass, filters: { date: [bound] } })),
    ),
  ).slice(0, 2 * fewStarts);
  if (queries.length === 0)
    throw new Untestable(`The data set has no ${documentClass} that such bounds tell apart.`);
  return queries;
}

/** The second after a moment, in UTC; a day for itself. */
const aSecondAfter = (start: string): string =>
  start.includes('T')
    ? new Date(Date.parse(start) + 1000).toISOString().replace('.000', '')
    : start;

/** When the studies behind a patient's entries began and ended, as they stand in the data set; no end is their start. */
export function timesOf(
  target: Target,
  patient: string,
  documentClass: DocumentClass,
): readonly { readonly start: string; readonly end: string }[] {
  return listed(factsIn(target), patient, documentClass).flatMap(({ started, ended }) =>
    started === null ? [] : [{ start: started, end: ended ?? started }],
  );
}

/** When the studies behind a patient's entries began, earliest first, each moment once. */
function startsOf(target: Target, patient: string, documentClass: DocumentClass): string[] {
  const starts = listed(factsIn(target), patient, documentClass)
    .map(({ started }) => started)
    .filter((started) => started !== null);
  return [...new Set(starts)].sort((a, b) => Date.parse(a) - Date.parse(b));
}
