import { dateSelects } from './date.ts';
import { decided, every, some } from './decision.ts';
import type { Decision } from './decision.ts';
import type { Facets, Facts, ReportFacts, StudyFacts } from './facts.ts';
import type { Asked, Filters, Groups, Query } from './query.ts';

/** What the right answer holds, by scenario name, and what it may hold or leave out. */
export interface Selection {
  readonly selected: ReadonlySet<string>;
  readonly undecided: ReadonlySet<string>;
}

/** An entry of a list: a study that is held and was not withdrawn, or a report that may be exchanged. */
type Listed = (StudyFacts | ReportFacts) & Facets;

/** G Art. 8: only final reports are exchanged, and nothing that was entered in error; a report is listed in its latest version only (UC1 step 8). */
const exchanged = ['final', 'amended', 'corrected', 'appended'];

/** The entries of a patient's list without any filter. */
export function listed(
  facts: Facts,
  patient: string,
  documentClass: Query['documentClass'],
): readonly Listed[] {
  const all: readonly Listed[] =
    documentClass === 'manifests'
      ? facts.studies.filter(({ status }) => status === 'available')
      : facts.reports.filter(({ current, status }) => current && exchanged.includes(status));
  return all.filter((entry) => entry.patient === patient);
}

/** What a query selects, from the facts alone. */
export function select(facts: Facts, query: Query): Selection {
  const decisions = listed(facts, query.patient, query.documentClass).map(
    (entry) => [entry.id, selects(entry, query)] as const,
  );
  const named = (wanted: Decision): ReadonlySet<string> =>
    new Set(decisions.filter(([, decision]) => decision === wanted).map(([id]) => id));
  return { selected: named('in'), undecided: named('undecided') };
}

function selects(entry: Listed, { documentClass, filters }: Query): Decision {
  return every([
    decided(filters.documentClass?.includes(documentClass) ?? true),
    groups(filters.modality, (code) => modality(entry, code)),
    every((filters.date ?? []).map((asked) => date(entry, asked))),
    groups(filters.region, (code) => decided(entry.regions.includes(code))),
    groups(filters.procedure, (code) => decided(entry.procedures.some((one) => one.code === code))),
    study(entry, filters),
    identified(
      filters.accession,
      entry.accessions.map(({ issuer, value }) => ({ system: issuer, value })),
    ),
    identified(filters.order, entry.orders),
  ]);
}

function groups(asked: Groups = [], one: (code: string) => Decision): Decision {
  return every(asked.map((alternatives) => some(alternatives.map(one))));
}

/**
 * Acquisition modalities decide. A code that only a key object, structured report or presentation
 * state of the study has is left open: the guideline's "modality" is either (G Art. 2).
 */
function modality(entry: Listed, code: string): Decision {
  if (entry.modalities.includes(code)) return 'in';
  return 'allModalities' in entry && entry.allModalities.includes(code) ? 'undecided' : 'out';
}

function date(entry: Listed, asked: string): Decision {
  return entry.started === null ? 'undecided' : dateSelects(asked, entry.started, entry.ended);
}

function study(entry: Listed, { studyUid }: Filters): Decision {
  if (studyUid === undefined) return 'in';
  const own = 'uid' in entry ? [entry.uid] : entry.studies;
  return decided(own.some((uid) => studyUid.includes(uid)));
}

function identified(asked: Asked | undefined, own: readonly Asked[]): Decision {
  if (asked === undefined) return 'in';
  return decided(
    own.some(
      ({ system, value }) =>
        value === asked.value && (asked.system === undefined || asked.system === system),
    ),
  );
}
