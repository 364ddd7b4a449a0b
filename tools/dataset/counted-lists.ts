import type { FactsIndex, IndexedReport } from './facts-index.ts';

/** A list of one patient, and how many entries it has. */
export interface CountedList {
  readonly says: string;
  /** Below the FHIR base. */
  readonly query: string;
  /** What an NCPeH has to list. */
  readonly owed: number;
  /** What a store has that withholds nothing: drafts, versions that were replaced, what was entered in error. */
  readonly held: number;
}

const types = { manifests: 'http://loinc.org|18748-4', reports: 'http://loinc.org|85430-7' };

/** Reports whose envelope is current where nothing is withheld: no later version, and not taken back. */
const notReplaced = (own: readonly IndexedReport[]): readonly IndexedReport[] =>
  own.filter(
    ({ id, status }) =>
      !['cancelled', 'entered-in-error'].includes(status) &&
      !own.some(({ supersedes }) => supersedes === id),
  );

/** Manifests and reports of a patient on both routes, counted from the facts. */
export function countedLists(facts: FactsIndex, patient: string): readonly CountedList[] {
  const { identifiers = [] } = facts.patients.find(({ id }) => id === patient) ?? {};
  const [first] = identifiers;
  const token = encodeURIComponent(`${first?.system ?? ''}|${first?.value ?? ''}`);
  const ask = (type: string, more = ''): string =>
    `${type}?patient.identifier=${token}${more}&_summary=count`;
  const documents = (kind: keyof typeof types): string =>
    ask('DocumentReference', `&status=current&type=${encodeURIComponent(types[kind])}`);
  const studies = facts.studies.filter((study) => study.patient === patient);
  const held = new Set(
    studies.filter(({ status }) => status === 'available').map(({ uid }) => uid),
  );
  const reports = facts.reports.filter((report) => report.patient === patient);
  const manifests = facts.manifests.filter((one) => one.patient === patient && one.current);
  const finished = reports.filter(({ current }) => current).length;
  return [
    {
      says: 'manifests, as studies',
      query: ask('ImagingStudy'),
      owed: held.size,
      held: studies.length,
    },
    {
      says: 'manifests, as documents; a twin in another format is an entry of its own',
      query: documents('manifests'),
      owed: manifests.filter(({ study }) => held.has(study)).length,
      held: manifests.length,
    },
    {
      says: 'reports, as resources',
      query: ask('DiagnosticReport'),
      owed: finished,
      held: reports.length,
    },
    {
      says: 'reports, as documents',
      query: documents('reports'),
      owed: finished,
      held: notReplaced(reports).length,
    },
  ];
}
