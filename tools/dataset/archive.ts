import { exampleTables } from './examples/tables.ts';
import { isDocument } from './scenario/codes.ts';
import { hospital } from './scenario/hospitals.ts';
import type { HospitalFacts } from './scenario/hospitals.ts';
import type { PatientFacts } from './scenario/patients.ts';
import { scenario } from './scenario/scenario.ts';
import type { Scenario } from './scenario/scenario.ts';
import type { SeriesFacts, StudyFacts } from './scenario/studies.ts';
import { sizeOf } from './size.ts';
import type { Size } from './size.ts';
import { sopClassOf } from './dicom/sop-class.ts';
import { instanceUid, seriesUid, studyUid } from './uid.ts';

/** A study with the UIDs of all it holds, before any file is made. */
export interface ArchivedStudy {
  readonly facts: StudyFacts;
  readonly uid: string;
  readonly patient: PatientFacts;
  readonly hospital: HospitalFacts;
  /** Rows and columns of its images. */
  readonly edge: number;
  readonly series: readonly ArchivedSeries[];
}

/** A series of an archived study; `number` counts from 1. */
export interface ArchivedSeries {
  readonly facts: SeriesFacts;
  readonly uid: string;
  readonly number: number;
  readonly instances: readonly ArchivedInstance[];
}

/** An instance of an archived series; `number` counts from 1. */
export interface ArchivedInstance {
  readonly uid: string;
  readonly sopClass: string;
  readonly number: number;
  /** Whether a key object selection of the study names it. */
  readonly keyImage: boolean;
}

function instancesOf(study: StudyFacts, number: number, factor: number): ArchivedInstance[] {
  const series = study.series[number - 1];
  if (series === undefined) return [];
  const selected = number === 1 ? study.series.flatMap(({ selects = [] }) => selects) : [];
  const count = isDocument(series.modality) ? series.instances : series.instances * factor;
  return Array.from({ length: count }, (_, index) => ({
    uid: instanceUid(study.id, number, index + 1),
    sopClass: sopClassOf(series.modality),
    number: index + 1,
    keyImage: selected.includes(index + 1),
  }));
}

/** When a series began: images with their study where nothing else is told, documents when the study had ended. */
export function seriesStarted(study: ArchivedStudy, { facts }: ArchivedSeries): string | null {
  const { ended, started } = study.facts;
  return facts.started ?? (isDocument(facts.modality) ? (ended ?? started) : started);
}

/** The series of a study that a manifest lists: those of the numbers given, or all. */
export function listedSeries(
  { series }: ArchivedStudy,
  numbers: readonly number[] | undefined,
): readonly ArchivedSeries[] {
  return series.filter(({ number }) => numbers?.includes(number) ?? true);
}

/** The scenario as it is archived at some size. */
export interface Archive extends Omit<Scenario, 'studies'> {
  /** All studies, in the order of the table. */
  readonly studies: readonly ArchivedStudy[];
  /** The same by scenario name. */
  readonly held: ReadonlyMap<string, ArchivedStudy>;
  /** Names of the report versions and manifests that a later one took the place of. */
  readonly replaced: ReadonlySet<string>;
}

function patientOf({ patients }: Scenario, id: string): PatientFacts {
  const found = patients.find((patient) => patient.id === id);
  if (found === undefined)
    throw new Error(`The scenario has no patient ${id}; add it to the table.`);
  return found;
}

function archivedStudy(tables: Scenario, facts: StudyFacts, size: Size): ArchivedStudy {
  const { edge, factor } = sizeOf(size, facts.id, facts.edge);
  return {
    facts,
    uid: studyUid(facts.id),
    patient: patientOf(tables, facts.patient),
    hospital: hospital(facts.hospital),
    edge,
    series: facts.series.map((series, index) => ({
      facts: series,
      uid: seriesUid(facts.id, index + 1),
      number: index + 1,
      instances: instancesOf(facts, index + 1, factor),
    })),
  };
}

/**
 * All that is held.
 * @throws RangeError for an impossible size, or one of a study that the scenario does not have.
 */
export function archive(size: Size = {}): Archive {
  const { history, study } = size;
  const tables = scenario(history);
  if (study !== undefined && !tables.studies.some(({ id }) => id === study)) {
    const names = tables.studies.map(({ id }) => id).join(', ');
    throw new RangeError(`The size names the study ${study}; the scenario has ${names}.`);
  }
  return archived(tables, size);
}

/** What the guide's examples are about, at the one size that their manifests announce. */
export function exampleArchive(): Archive {
  return archived(exampleTables, {});
}

function archived(tables: Scenario, size: Size): Archive {
  const studies = tables.studies.map((facts) => archivedStudy(tables, facts, size));
  const versions = [...tables.reports, ...tables.manifests];
  return {
    ...tables,
    studies,
    held: new Map(studies.map((each) => [each.facts.id, each])),
    replaced: new Set(versions.flatMap(({ supersedes }) => supersedes ?? [])),
  };
}

/** Two archives as one, the first one first. */
export function together(one: Archive, other: Archive): Archive {
  return {
    patients: [...one.patients, ...other.patients],
    studies: [...one.studies, ...other.studies],
    reports: [...one.reports, ...other.reports],
    manifests: [...one.manifests, ...other.manifests],
    traps: [...one.traps, ...other.traps],
    held: new Map([...one.held, ...other.held]),
    replaced: new Set([...one.replaced, ...other.replaced]),
  };
}
