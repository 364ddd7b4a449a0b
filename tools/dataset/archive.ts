import { exampleStudies } from './examples/studies.ts';
import { hospital } from './scenario/hospitals.ts';
import type { HospitalFacts } from './scenario/hospitals.ts';
import type { PatientFacts } from './scenario/patients.ts';
import { studies } from './scenario/studies.ts';
import type { SeriesFacts, StudyFacts } from './scenario/studies.ts';
import { sizeOf } from './size.ts';
import type { Size } from './size.ts';
import { sopClassOf } from './dicom/sop-class.ts';
import { allPatients } from './tables.ts';
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
  const count = series.modality === 'KO' ? series.instances : series.instances * factor;
  return Array.from({ length: count }, (_, index) => ({
    uid: instanceUid(study.id, number, index + 1),
    sopClass: sopClassOf(series.modality),
    number: index + 1,
    keyImage: selected.includes(index + 1),
  }));
}

/** A patient of the table; every study names one. */
export function patientOf(id: string): PatientFacts {
  const found = allPatients.find((patient) => patient.id === id);
  if (found === undefined)
    throw new Error(`The scenario has no patient ${id}; add it to the table.`);
  return found;
}

/** A study of the table as it is archived at some size. */
export function archivedStudy(facts: StudyFacts, size: Size): ArchivedStudy {
  const { edge, factor } = sizeOf(size, facts.id);
  return {
    facts,
    uid: studyUid(facts.id),
    patient: patientOf(facts.patient),
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

/** All studies that are held. */
export function archive(size: Size = {}): readonly ArchivedStudy[] {
  const { study } = size;
  if (study !== undefined && !studies.some(({ id }) => id === study)) {
    const names = studies.map(({ id }) => id).join(', ');
    throw new RangeError(`The size names the study ${study}; the scenario has ${names}.`);
  }
  return studies.map((facts) => archivedStudy(facts, size));
}

/** The studies of the guide's examples: at the one size that their manifests announce. */
export function exampleArchive(): readonly ArchivedStudy[] {
  return exampleStudies.map((facts) => archivedStudy(facts, {}));
}
