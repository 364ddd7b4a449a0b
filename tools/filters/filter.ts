/** The eight filters of G Art. 10, by their number there. */
export type FilterId = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8';

/** What a filter asks for, before it is spelt as a search parameter. */
export interface FilterValues {
  /** F1: manifests or reports; over resources it is the resource type itself. */
  readonly F1?: readonly Coding[];
  /** F2: modalities; alternatives within one item, all items together. */
  readonly F2?: readonly (readonly Coding[])[];
  /** F3: `ge2023-01-01` and the like, all of them together. */
  readonly F3?: readonly string[];
  readonly F4?: readonly (readonly Coding[])[];
  readonly F5?: readonly (readonly Coding[])[];
  /** F6: Study Instance UIDs, bare. */
  readonly F6?: readonly string[];
  /** F7: accession numbers; without a system any issuer matches. */
  readonly F7?: readonly { readonly system?: string; readonly value: string }[];
  /** F8: order identifiers. */
  readonly F8?: readonly { readonly system?: string; readonly value: string }[];
}

export interface Coding {
  readonly system: string;
  readonly code: string;
}

/** The name a report uses. */
export const filterNames: Readonly<Record<FilterId, string>> = {
  F1: 'document class',
  F2: 'modality',
  F3: 'study date',
  F4: 'anatomical region',
  F5: 'procedure',
  F6: 'Study Instance UID',
  F7: 'accession number',
  F8: 'order identifier',
};

/** The resource types a list is searched by. */
export type Searched = 'DocumentReference' | 'ImagingStudy' | 'DiagnosticReport';
