import { dateSelects } from './date.ts';
import { decided, every, some } from './decision.ts';
import type { Decision } from './decision.ts';
import type { Facets, Facts, ReportFacts, StudyFacts } from './facts.ts';
import type { Asked, Groups, Query } from './query.ts';

/** What the right answer holds, by scenario name, and what it may hold or leave out. */
export interface Selection {
  readonly selected: ReadonlySet<string>;
  readonly undecided: ReadonlySet<string>;
}

/** An entry of a list: a study that is held and was not withdrawn, or a report that may be exchanged. */
type Listed = (StudyFacts | ReportFacts) & Facets;

/** G Art. 8: only final reports are exchanged, and nothing that was entered in error; a report is listed in its latest version only (UC1 step 8). */
const exchanged = ['final', 'amended', 'corrected', 'appended'];

/** Looked up once for each data set: by class, then by patient. */
const lists = new WeakMap<Facts, Record<Query['documentClass'], ReadonlyMap<string, Listed[]>>>();

/** The entries of a patient's list without any filter. */
export function listed(
  facts: Facts,
  patient: string,
  documentClass: Query['documentClass'],
): readonly Listed[] {
  const known = lists.get(facts) ?? {
    manifests: byPatient(facts.studies.filter(({ status }) => status === 'available')),
    reports: byPatient(
      facts.reports.filter(({ current, status }) => current && exchanged.includes(status)),
    ),
  };
  lists.set(facts, known);
  return known[documentClass].get(patient) ?? [];
}

function byPatient(entries: readonly Listed[]): ReadonlyMap<string, Listed[]> {
  const grouped = new Map<string, Listed[]>();
  for (const entry of entries) {
    const own = grouped.get(entry.patient) ?? [];
    own.push(entry);
    grouped.set(entry.patient, own);
  }
  return grouped;
}

/** What a query selects, from the facts alone. */
export function select(facts: Facts, query: Query): Selection {
  const questions = questionsOf(query);
  const selected = new Set<string>();
  const undecided = new Set<string>();
  for (const entry of listed(facts, query.patient, query.documentClass)) {
    const decision = every(questions, (question) => question(entry));
    if (decision === 'in') selected.add(entry.id);
    if (decision === 'undecided') undecided.add(entry.id);
  }
  return { selected, undecided };
}

/** What one filter asks of an entry; read once, asked of each entry of a long list. */
type Question = (entry: Listed) => Decision;

/** A question for each filter that a query has. */
function questionsOf({ documentClass, filters }: Query): readonly Question[] {
  const { accession, date, modality, order, procedure, region, studyUid } = filters;
  const classes = filters.documentClass;
  return [
    ...(classes ? [() => decided(classes.includes(documentClass))] : []),
    ...(studyUid
      ? [(entry: Listed) => decided(uidsOf(entry).some((uid) => studyUid.includes(uid)))]
      : []),
    ...(accession ? [(entry: Listed) => identified(accession, entry.accessions.map(issued))] : []),
    ...(order ? [(entry: Listed) => identified(order, entry.orders)] : []),
    ...groups(modality, byModality),
    ...groups(region, ({ regions }, code) => decided(regions.includes(code))),
    ...groups(procedure, ({ procedures }, code) =>
      decided(procedures.some((one) => one.code === code)),
    ),
    ...(date ?? []).map(byDate),
  ];
}

/** A question for each group: one of its alternatives suffices. */
function groups(
  asked: Groups = [],
  one: (entry: Listed, code: string) => Decision,
): readonly Question[] {
  return asked.map((alternatives) => (entry) => some(alternatives, (code) => one(entry, code)));
}

/**
 * Acquisition modalities decide. A code that only a key object, structured report or presentation
 * state of the study has is left open: the guideline's "modality" is either (G Art. 2).
 */
function byModality(entry: Listed, code: string): Decision {
  if (entry.modalities.includes(code)) return 'in';
  return 'allModalities' in entry && entry.allModalities.includes(code) ? 'undecided' : 'out';
}

function byDate(asked: string): Question {
  const selects = dateSelects(asked);
  return ({ started, ended }) => (started === null ? 'undecided' : selects(started, ended));
}

const uidsOf = (entry: Listed): readonly string[] => ('uid' in entry ? [entry.uid] : entry.studies);

const issued = ({ issuer, value }: Facets['accessions'][number]): Asked => ({
  system: issuer,
  value,
});

function identified(asked: Asked, own: readonly Asked[]): Decision {
  return decided(
    own.some(
      ({ system, value }) =>
        value === asked.value && (asked.system === undefined || asked.system === system),
    ),
  );
}
