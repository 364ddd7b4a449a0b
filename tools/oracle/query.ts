/** Alternatives within a group (comma), all groups together (repetition). */
export type Groups = readonly (readonly string[])[];

/** An identifier asked for; without a system whoever issued it. */
export interface Asked {
  readonly system?: string;
  readonly value: string;
}

/** The filters of G Art. 10 in the words of the scenario: codes, bare UIDs, FHIR search dates. */
export interface Filters {
  readonly documentClass?: readonly ('manifests' | 'reports')[];
  readonly modality?: Groups;
  readonly date?: readonly string[];
  readonly region?: Groups;
  readonly procedure?: Groups;
  readonly studyUid?: readonly string[];
  readonly accession?: Asked;
  readonly order?: Asked;
}

/** A question about one patient's list of one class. */
export interface Query {
  readonly patient: string;
  readonly documentClass: 'manifests' | 'reports';
  readonly filters: Filters;
}

/** The filters by name. */
export type FilterName = keyof Filters;
