import type { Facts } from './facts.ts';
import type { Filters, Query } from './query.ts';
import { listed, select } from './select.ts';

/** The filters by name, as a probe asks for one of them. */
export type FilterName = keyof Filters;

/** The single values of one filter that occur among a patient's entries. */
function valuesOf(facts: Facts, patient: string, query: Query, name: FilterName): Filters[] {
  const entries = listed(facts, patient, query.documentClass);
  switch (name) {
    case 'documentClass':
      return [{ documentClass: [query.documentClass] }];
    case 'modality':
      return entries.flatMap(({ modalities }) =>
        modalities.map((code) => ({ modality: [[code]] })),
      );
    case 'region':
      return entries.flatMap(({ regions }) => regions.map((code) => ({ region: [[code]] })));
    case 'procedure':
      return entries.flatMap(({ procedures }) =>
        procedures.map(({ code }) => ({ procedure: [[code]] })),
      );
    case 'date':
      return entries.flatMap((entry) => boundsOf(entry).map((bound) => ({ date: [`ge${bound}`] })));
    case 'studyUid':
      return entries.flatMap((entry) =>
        ('uid' in entry ? [entry.uid] : entry.studies).map((uid) => ({ studyUid: [uid] })),
      );
    case 'accession':
      return entries.flatMap(({ accessions }) =>
        accessions.map(({ issuer, value }) => ({ accession: { system: issuer, value } })),
      );
    case 'order':
      return entries.flatMap(({ orders }) => orders.map((order) => ({ order })));
  }
}

/**
 * Moments that tell dates apart: when a study started; and when a report was issued, which is after its
 * study and before others, so that a filter by the date of issue shows.
 */
function boundsOf(entry: ReturnType<typeof listed>[number]): readonly string[] {
  return [entry.started, 'issued' in entry ? entry.issued : null].filter((bound) => bound !== null);
}

/**
 * Queries by one filter that select some of a patient's entries and certainly exclude others, each
 * value once: what tells an understood filter from an ignored one, and what filters are judged with.
 */
export function discriminating(
  facts: Facts,
  patient: string,
  documentClass: Query['documentClass'],
  name: FilterName,
): readonly Query[] {
  const bare: Query = { patient, documentClass, filters: {} };
  const whole = listed(facts, patient, documentClass).length;
  const distinct = new Map(
    valuesOf(facts, patient, bare, name).map((filters) => [JSON.stringify(filters), filters]),
  );
  return [...distinct.values()]
    .map((filters) => ({ ...bare, filters }))
    .filter((query) => {
      const { selected, undecided } = select(facts, query);
      return selected.size > 0 && selected.size + undecided.size < whole;
    });
}
