import type { Coding } from './scenario/codes.ts';
import type { Identifier } from './scenario/patients.ts';
import type { TrapFacts } from './scenario/traps.ts';

/**
 * The facts index: what is true of the data set, in the shape of input/schemas/facts-index.schema.json. It is all that a judge knows of
 * the data; no FHIR and no DICOM has a part in it, but for the sizes and digests of the files.
 */
export interface FactsIndex {
  readonly schema: 1;
  /** SHA-256 over all the rest but the addresses, in hexadecimal: the same data elsewhere are the same data. */
  readonly digest: string;
  /** The bases that its documents name. */
  readonly addresses: { readonly fhir: string; readonly images: string };
  readonly patients: readonly IndexedPatient[];
  readonly studies: readonly IndexedStudy[];
  readonly reports: readonly IndexedReport[];
  readonly manifests: readonly IndexedManifest[];
  readonly traps: readonly TrapFacts[];
}

/** A patient, by its scenario name. */
export interface IndexedPatient {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
  readonly gender: string;
  readonly identifiers: readonly Identifier[];
}

/** A number and the system of who issued it. */
export interface IndexedAccession {
  readonly issuer: string;
  readonly value: string;
}

/** Who keeps a study or wrote a report (R3). */
export interface IndexedOrganisation {
  readonly name: string;
  /** ISO 3166-1, two letters. */
  readonly country: string;
}

/** What filters compare; of a report, all that is true of any study it interprets. */
export interface Facets {
  /** Acquisition modalities. */
  readonly modalities: readonly string[];
  /** Short-list codes of SNOMED CT. */
  readonly regions: readonly string[];
  readonly procedures: readonly Coding[];
  readonly accessions: readonly IndexedAccession[];
  readonly orders: readonly Identifier[];
  /** ISO 8601 with offset; a date alone where the time is unknown, null where nothing is known. */
  readonly started: string | null;
  readonly ended: string | null;
}

/** A study that is held. */
export interface IndexedStudy extends Facets {
  readonly id: string;
  readonly patient: string;
  /** Study Instance UID, bare. */
  readonly uid: string;
  /** Only one that is available is listed. */
  readonly status: 'available' | 'entered-in-error';
  /** When it was indexed: perhaps long after it was made. */
  readonly indexed: string;
  /** Modalities of all series, key objects too. */
  readonly allModalities: readonly string[];
  readonly description: string;
  readonly organisation: IndexedOrganisation;
  /** Sum of the Part 10 files. */
  readonly bytes: number;
  readonly transferSyntax: string;
  readonly series: readonly IndexedSeries[];
}

/** A series of a held study. */
export interface IndexedSeries {
  readonly uid: string;
  readonly number: number;
  readonly modality: string;
  readonly description: string;
  /** SNOMED CT code of the fine body site. */
  readonly bodySite?: string;
  readonly laterality?: string;
  readonly instances: readonly IndexedInstance[];
}

/** An instance: the size and SHA-256 of its Part 10 file. */
export interface IndexedInstance {
  readonly uid: string;
  readonly sopClass: string;
  readonly number: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly transferSyntax: string;
  readonly keyImage?: true;
}

/** One version of a report. */
export interface IndexedReport extends Facets {
  readonly id: string;
  readonly patient: string;
  /** Of this version as a document: masterIdentifier of its envelope, identifier of its Bundle. */
  readonly identifier: Identifier;
  /** Of the report, the same through all its versions: identifier of DiagnosticReport and Composition. */
  readonly reportIdentifier: Identifier;
  readonly version: string;
  readonly status: string;
  /** Final and latest: what is listed. */
  readonly current: boolean;
  readonly supersedes?: string;
  /** The version that this one adds to, and leaves current. */
  readonly appends?: string;
  /** Study Instance UIDs, also of studies that are not held. */
  readonly studies: readonly string[];
  readonly issued: string;
  readonly indexed: string;
  readonly title: string;
  /** The impression as its author wrote it. */
  readonly conclusion: string;
  readonly language: string;
  /** Names of those who wrote it, given name first. */
  readonly authors: readonly string[];
  readonly organisation: IndexedOrganisation;
}

/** One version of a manifest in one format. */
export interface IndexedManifest {
  readonly id: string;
  readonly patient: string;
  /** Study Instance UID, bare. */
  readonly study: string;
  readonly format: 'fhir' | 'kos';
  /** masterIdentifier of its envelope; twins share it. */
  readonly identifier: Identifier;
  readonly current: boolean;
  readonly supersedes?: string;
  readonly twin?: string;
  /** Series Instance UIDs it lists, where these are not all. */
  readonly series?: readonly string[];
  readonly indexed: string;
}
