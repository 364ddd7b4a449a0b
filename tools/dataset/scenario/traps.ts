/** Something in the data that disagrees, collides or is missing on purpose, and so tells a careful system from a careless one. */
export interface TrapFacts {
  readonly name: string;
  readonly says: string;
  readonly patients: readonly string[];
  readonly studies: readonly string[];
  readonly reports: readonly string[];
  readonly manifests: readonly string[];
}

type Involved = Partial<Pick<TrapFacts, 'patients' | 'studies' | 'reports' | 'manifests'>>;

/** A trap and who is involved. */
export const trap = (name: string, says: string, involved: Involved): TrapFacts => ({
  name,
  says,
  patients: [],
  studies: [],
  reports: [],
  manifests: [],
  ...involved,
});

/** The traps among Ana, Nikos and Noor. */
export const traps: readonly TrapFacts[] = [
  trap('colliding-patient-identifiers', '12345 is Ana in one system and Nikos in the other.', {
    patients: ['ana', 'nikos'],
  }),
  trap('prefix-patient-identifiers', 'In one system, 1234 of Nikos begins 12345 of Ana.', {
    patients: ['ana', 'nikos'],
  }),
  trap('empty-patient', 'Noor has no study and no report.', { patients: ['noor'] }),
  trap(
    'equal-accessions-two-issuers',
    'ACC-1001 of Porto and of Patras are different accessions.',
    {
      studies: ['ct-abdomen', 'dx-chest'],
      reports: ['ct-abdomen-report', 'dx-chest-report'],
    },
  ),
  trap('equal-accessions-two-patients', 'ACC-1006 is of Ana in Porto and of Nikos in Patras.', {
    patients: ['ana', 'nikos'],
    studies: ['ct-chest', 'ct-abdomen-nikos'],
    reports: ['ct-chest-report', 'ct-abdomen-nikos-report'],
  }),
  trap('prefix-accession', 'ACC-100 begins ACC-1001, ACC-1003 and others of the same issuer.', {
    studies: ['mr-head', 'ct-abdomen'],
    reports: ['mr-head-report-v3', 'ct-abdomen-report'],
  }),
  trap('equal-orders-two-placers', 'ORD-501 of Porto and of Patras are different orders.', {
    studies: ['ct-abdomen', 'dx-chest'],
    reports: ['ct-abdomen-report', 'dx-chest-report'],
  }),
  trap('two-orders', 'One study answers two orders and carries both accession numbers.', {
    studies: ['mr-spine'],
    reports: ['mr-spine-report'],
  }),
  trap('shared-accession', 'Two studies and their one report share an accession number.', {
    studies: ['pet-ct', 'ct-neck'],
    reports: ['pet-ct-report'],
  }),
  trap('two-modalities', 'The study has PET and CT series: it is found by either and by both.', {
    studies: ['pet-ct'],
    reports: ['pet-ct-report'],
  }),
  trap('key-objects', 'A key object selection in a CT study: not an acquisition modality.', {
    studies: ['ct-chest'],
    reports: ['ct-chest-report'],
  }),
  trap('study-without-report', 'Nobody reported this study.', { studies: ['mr-knee'] }),
  trap('report-without-study', 'The archive does not hold the study that this report names.', {
    reports: ['knee-2021-report'],
  }),
  trap('version-chain', 'Version 3 replaces 2, which replaced 1: only 3 is current.', {
    studies: ['mr-head'],
    reports: ['mr-head-report-v1', 'mr-head-report-v2', 'mr-head-report-v3'],
  }),
  trap('preliminary-report', 'Not final, so never listed and never readable.', {
    studies: ['ct-chest'],
    reports: ['ct-chest-second-opinion'],
  }),
  trap('twin-manifests', 'A FHIR and a DICOM manifest of one study, of the same identity.', {
    studies: ['ct-chest'],
    manifests: ['ct-chest-manifest', 'ct-chest-kos'],
  }),
  trap('superseded-manifest', 'The older manifest lacks a series: only the newer is current.', {
    studies: ['ct-abdomen'],
    manifests: ['ct-abdomen-manifest-v1', 'ct-abdomen-manifest-v2'],
  }),
  trap('late-indexing', 'Made in 2022, indexed in 2024: the study date is 2022.', {
    studies: ['ct-abdomen-late'],
    reports: ['ct-abdomen-late-report'],
  }),
  trap('late-reporting', 'Made in 2022, reported in 2023: the study date is 2022.', {
    studies: ['dx-chest'],
    reports: ['dx-chest-report'],
  }),
  trap(
    'midnight',
    'Started at 00:30+02:00 on 1 January 2024, which is 22:30 UTC of the year before.',
    {
      studies: ['ct-head-midnight'],
      reports: ['ct-head-midnight-report'],
    },
  ),
];
