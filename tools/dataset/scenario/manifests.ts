/** One version of the manifest of a study, in one format. */
export interface ManifestFacts {
  readonly id: string;
  readonly study: string;
  readonly format: 'fhir' | 'kos';
  readonly supersedes?: string;
  /** The manifest of the same version in the other format. */
  readonly twin?: string;
  readonly created: string;
  readonly indexed: string;
  /** Numbers of the study's series that it lists; all when not said. */
  readonly series?: readonly number[];
}

// prettier-ignore
/** The manifests of Ana's and Nikos's studies, current and not: one FHIR document of each study, and what a list has to cope with besides. */
export const manifests: readonly ManifestFacts[] = [
  { id: 'ct-abdomen-manifest-v1',     study: 'ct-abdomen',       format: 'fhir', created: '2023-03-14T09:45:00+00:00', indexed: '2023-03-14T12:00:00Z', series: [1] },
  { id: 'ct-abdomen-manifest-v2',     study: 'ct-abdomen',       format: 'fhir', created: '2023-03-14T13:00:00+00:00', indexed: '2023-03-14T13:05:00Z', supersedes: 'ct-abdomen-manifest-v1' },
  { id: 'mr-head-manifest',           study: 'mr-head',          format: 'fhir', created: '2023-06-05T15:00:00+01:00', indexed: '2023-06-05T15:00:00Z' },
  { id: 'pet-ct-manifest',            study: 'pet-ct',           format: 'fhir', created: '2024-01-22T12:00:00+00:00', indexed: '2024-01-22T13:00:00Z' },
  { id: 'ct-neck-manifest',           study: 'ct-neck',          format: 'fhir', created: '2024-01-22T12:00:00+00:00', indexed: '2024-01-22T13:00:00Z' },
  { id: 'dx-chest-manifest',          study: 'dx-chest',         format: 'fhir', created: '2022-11-30T18:00:00+02:00', indexed: '2022-12-01T06:00:00Z' },
  { id: 'ct-chest-manifest',          study: 'ct-chest',         format: 'fhir', created: '2023-09-18T12:00:00+01:00', indexed: '2023-09-18T14:00:00Z', twin: 'ct-chest-kos' },
  { id: 'ct-chest-kos',               study: 'ct-chest',         format: 'kos',  created: '2023-09-18T12:00:00+01:00', indexed: '2023-09-18T14:00:00Z', twin: 'ct-chest-manifest' },
  { id: 'mr-spine-manifest',          study: 'mr-spine',         format: 'fhir', created: '2023-11-07T12:00:00+00:00', indexed: '2023-11-07T16:00:00Z' },
  { id: 'ct-head-midnight-manifest',  study: 'ct-head-midnight', format: 'fhir', created: '2024-01-01T01:00:00+02:00', indexed: '2024-01-01T09:00:00Z' },
  { id: 'mr-knee-manifest',           study: 'mr-knee',          format: 'fhir', created: '2023-08-21T16:00:00+01:00', indexed: '2023-08-21T18:00:00Z' },
  { id: 'ct-abdomen-late-manifest',   study: 'ct-abdomen-late',  format: 'fhir', created: '2024-02-10T09:30:00+00:00', indexed: '2024-02-10T10:00:00Z' },
  { id: 'ct-abdomen-nikos-manifest',  study: 'ct-abdomen-nikos', format: 'fhir', created: '2023-03-14T12:00:00+02:00', indexed: '2023-03-14T12:00:00Z' },
  { id: 'mr-head-nikos-manifest',     study: 'mr-head-nikos',    format: 'fhir', created: '2023-06-05T17:00:00+01:00', indexed: '2023-06-05T17:00:00Z' },
];
