/** The part of the facts index that answers are made from; its JSON Schema is the guide's. */

interface Coded {
  readonly system: string;
  readonly code: string;
  /** Words beside the code, for people alone. */
  readonly display?: string;
}

interface Numbered {
  readonly issuer: string;
  readonly value: string;
}

/** What decides whether a filter selects an entry. */
export interface Facets {
  readonly modalities: readonly string[];
  readonly regions: readonly string[];
  readonly procedures: readonly Coded[];
  readonly started: string | null;
  readonly ended: string | null;
  readonly accessions: readonly Numbered[];
  readonly orders: readonly { readonly system: string; readonly value: string }[];
}

export interface InstanceFacts {
  readonly uid: string;
  readonly sopClass: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly transferSyntax: string;
}

export interface SeriesFacts {
  readonly uid: string;
  readonly modality: string;
  /** SNOMED CT code of the fine body site. */
  readonly bodySite?: string;
  readonly instances: readonly InstanceFacts[];
}

/** Who keeps a study or wrote a report (R3); the country by two letters. */
export interface OrganisationFacts {
  readonly name: string;
  readonly country: string;
}

export interface StudyFacts extends Facets {
  readonly id: string;
  readonly patient: string;
  readonly uid: string;
  readonly status: 'available' | 'entered-in-error';
  readonly allModalities: readonly string[];
  readonly description: string;
  readonly organisation: OrganisationFacts;
  readonly bytes: number;
  readonly transferSyntax: string;
  readonly series: readonly SeriesFacts[];
}

export interface ReportFacts extends Facets {
  readonly id: string;
  readonly patient: string;
  /** Of this version as a document. */
  readonly identifier: { readonly system: string; readonly value: string };
  /** Of the report, the same through all its versions. */
  readonly reportIdentifier: { readonly system: string; readonly value: string };
  readonly current: boolean;
  readonly supersedes?: string;
  readonly status: string;
  /** Study Instance UIDs, also of studies that are not held. */
  readonly studies: readonly string[];
  /** When it was signed: later than its studies, and not what F3 is about. */
  readonly issued: string;
  readonly title: string;
  /** The impression in the words of its author. */
  readonly conclusion: string;
  /** BCP 47. */
  readonly language: string;
  /** Names of those who wrote it, given name first; an index that was made before they were asked for has none. */
  readonly authors?: readonly string[];
  readonly organisation: OrganisationFacts;
}

/** One version of the manifest document of a study. */
export interface ManifestFacts {
  readonly id: string;
  readonly patient: string;
  readonly study: string;
  readonly format: 'fhir' | 'kos';
  readonly identifier: { readonly system: string; readonly value: string };
  readonly current: boolean;
  readonly supersedes?: string;
}

export interface PatientFacts {
  readonly id: string;
  /** Given and family name. */
  readonly name: string;
  readonly identifiers: readonly { readonly system: string; readonly value: string }[];
}

export interface Facts {
  readonly schema: 1;
  readonly digest: string;
  readonly patients: readonly PatientFacts[];
  readonly studies: readonly StudyFacts[];
  readonly reports: readonly ReportFacts[];
  readonly manifests: readonly ManifestFacts[];
}

/**
 * Narrows a facts index that was read from a file. Its whole shape is checked against the JSON Schema
 * where it is loaded; here only that it is one.
 * @throws TypeError when it is something else.
 */
export function factsOf(value: unknown): Facts {
  const { schema, studies, reports, patients } = (value ?? {}) as Partial<Facts>;
  if (schema === 1 && Array.isArray(studies) && Array.isArray(reports) && Array.isArray(patients))
    return value as Facts;
  throw new TypeError(
    'This is no facts index of schema 1; write one by `npx ncpeh dataset --out DIR`.',
  );
}
