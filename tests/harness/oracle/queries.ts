/**
 * What a person reading the scenario's tables says each query must find. It was written before any code that answers queries, and
 * no code had a part in it: the oracle is believed for other combinations once it reproduces every row.
 */

/** Values of one group are alternatives (a comma); all groups must be satisfied (a repeated parameter). */
export type Groups = readonly (readonly string[])[];

/** The eight filters of Article 10; filters that are given must all be satisfied. */
export interface QueryFilters {
  /** F1: alternatives. */
  readonly documentClass?: readonly ('manifests' | 'reports')[];
  /** F2: DICOM modality codes. */
  readonly modality?: Groups;
  /** F3: FHIR search dates with prefix, all to be satisfied; no prefix is `eq`, containment. */
  readonly date?: readonly string[];
  /** F4: SNOMED CT codes of the short list. */
  readonly region?: Groups;
  /** F5: SNOMED CT codes. */
  readonly procedure?: Groups;
  /** F6: alternatives, as scenario names; `studyUid` of the data set gives the UID. */
  readonly study?: readonly string[];
  /** F7: without an issuer, whoever issued it. */
  readonly accession?: { readonly issuer?: string; readonly value: string };
  /** F8. */
  readonly order?: { readonly system: string; readonly value: string };
}

/** One query about one patient, the whole answer, and one thing that a careless answer would hold too. */
export interface Query {
  readonly id: string;
  readonly patient: 'ana' | 'nikos' | 'noor' | 'zdena' | 'omar';
  /** What is listed: manifests are told by the scenario name of their study, reports by that of the report version. */
  readonly class: 'manifests' | 'reports' | 'both';
  readonly filters: QueryFilters;
  readonly selects: readonly string[];
  /** What a fair judge leaves to the candidate: both selecting it and leaving it out are right. None when not said. */
  readonly leftOpen?: readonly string[];
  readonly nearMiss: { readonly id: string; readonly why: string };
  readonly why: string;
}

// Issuers of accession numbers and systems of order numbers
const porto = 'urn:oid:2.999.2.1.1';
const patras = 'urn:oid:2.999.2.2.1';
const graz = 'urn:oid:2.999.2.3.1';
const portoOrders = 'urn:oid:2.999.2.1.2';
const grazOrders = 'urn:oid:2.999.2.3.2';

// Regions
const head = '774007';
const upperTrunk = '67734004';
const lowerTrunk = '63337009';
const lowerLimb = '61685007';

// Procedures
const ctAbdomen = '169070004';
const ctHead = '303653007';
const ctHeadAndNeck = '429858000';
const mrBrain = '816077007';
const mrKnee = '241641004';
const petCt = '443271005';

// prettier-ignore
/** Queries without a filter: the whole list. */
const lists: readonly Query[] = [
  { id: 'all-manifests-of-nikos', patient: 'nikos', class: 'manifests', filters: {},
    selects: ['ct-abdomen-nikos', 'mr-head-nikos'],
    nearMiss: { id: 'ct-abdomen', why: 'of Ana, who is 12345 in another system' },
    why: 'the two studies of Nikos' },
  { id: 'all-reports-of-ana', patient: 'ana', class: 'reports', filters: {},
    selects: ['ct-abdomen-report', 'mr-head-report-v3', 'pet-ct-report', 'dx-chest-report', 'ct-chest-report', 'mr-spine-report',
              'ct-head-midnight-report', 'ct-abdomen-late-report', 'knee-2021-report'],
    nearMiss: { id: 'ct-chest-second-opinion', why: 'preliminary' },
    why: 'final reports in their latest version, the one of an outside study too' },
  { id: 'nothing-of-noor', patient: 'noor', class: 'both', filters: {},
    selects: [],
    nearMiss: { id: 'mr-head-nikos', why: 'of Nikos, whose identifier has the same system' },
    why: 'Noor has neither study nor report' },
];

// prettier-ignore
/** F1. */
const byClass: readonly Query[] = [
  { id: 'class-manifests', patient: 'ana', class: 'manifests', filters: { documentClass: ['manifests'] },
    selects: ['ct-abdomen', 'mr-head', 'pet-ct', 'ct-neck', 'dx-chest', 'ct-chest', 'mr-spine', 'ct-head-midnight', 'mr-knee', 'ct-abdomen-late'],
    nearMiss: { id: 'knee-2021-report', why: 'a report; its study is not held' },
    why: 'all ten studies, the one without report too' },
  { id: 'class-reports', patient: 'ana', class: 'reports', filters: { documentClass: ['reports'] },
    selects: ['ct-abdomen-report', 'mr-head-report-v3', 'pet-ct-report', 'dx-chest-report', 'ct-chest-report', 'mr-spine-report',
              'ct-head-midnight-report', 'ct-abdomen-late-report', 'knee-2021-report'],
    nearMiss: { id: 'mr-knee', why: 'a study; nobody reported it' },
    why: 'reports and no manifest' },
  { id: 'class-both', patient: 'nikos', class: 'both', filters: { documentClass: ['manifests', 'reports'] },
    selects: ['ct-abdomen-nikos', 'mr-head-nikos', 'ct-abdomen-nikos-report', 'mr-head-nikos-report'],
    nearMiss: { id: 'ct-abdomen-report', why: 'of Ana' },
    why: 'either class is everything' },
];

// prettier-ignore
/** F2. */
const byModality: readonly Query[] = [
  { id: 'modality-ct-manifests', patient: 'ana', class: 'manifests', filters: { modality: [['CT']] },
    selects: ['ct-abdomen', 'pet-ct', 'ct-neck', 'ct-chest', 'ct-head-midnight', 'ct-abdomen-late'],
    nearMiss: { id: 'dx-chest', why: 'DX' },
    why: 'every study with a CT series, the PET/CT too although its first series is PT' },
  { id: 'modality-pt-manifests', patient: 'ana', class: 'manifests', filters: { modality: [['PT']] },
    selects: ['pet-ct'],
    nearMiss: { id: 'ct-neck', why: 'shares the accession number of the PET/CT, but is CT alone' },
    why: 'one study has a PT series' },
  { id: 'modality-pt-and-ct-manifests', patient: 'ana', class: 'manifests', filters: { modality: [['PT'], ['CT']] },
    selects: ['pet-ct'],
    nearMiss: { id: 'ct-neck', why: 'CT without PT' },
    why: 'repeated: both' },
  { id: 'modality-pt-or-mr-manifests', patient: 'ana', class: 'manifests', filters: { modality: [['PT', 'MR']] },
    selects: ['pet-ct', 'mr-head', 'mr-spine', 'mr-knee'],
    nearMiss: { id: 'ct-neck', why: 'neither PT nor MR' },
    why: 'comma: either' },
  { id: 'modality-mr-reports', patient: 'ana', class: 'reports', filters: { modality: [['MR']] },
    selects: ['mr-head-report-v3', 'mr-spine-report', 'knee-2021-report'],
    nearMiss: { id: 'mr-head-report-v2', why: 'superseded by version 3' },
    why: 'reports of MR studies, the one of an outside study too' },
  { id: 'modality-ct-reports', patient: 'ana', class: 'reports', filters: { modality: [['CT']] },
    selects: ['ct-abdomen-report', 'pet-ct-report', 'ct-chest-report', 'ct-head-midnight-report', 'ct-abdomen-late-report'],
    nearMiss: { id: 'ct-chest-second-opinion', why: 'preliminary' },
    why: 'reports that interpret a study with a CT series' },
  { id: 'modality-dx-reports', patient: 'ana', class: 'reports', filters: { modality: [['DX']] },
    selects: ['dx-chest-report'],
    nearMiss: { id: 'ct-chest-report', why: 'same region, CT' },
    why: 'one DX study, reported' },
];

// prettier-ignore
/** F3: of the study, never of its report or its entry in the index. */
const byDate: readonly Query[] = [
  { id: 'date-2023-utc-manifests', patient: 'ana', class: 'manifests', filters: { date: ['ge2023-01-01T00:00:00Z', 'lt2024-01-01T00:00:00Z'] },
    selects: ['ct-abdomen', 'mr-head', 'ct-chest', 'mr-spine', 'mr-knee', 'ct-head-midnight'],
    nearMiss: { id: 'dx-chest', why: 'November 2022' },
    why: 'the midnight study started at 22:30 UTC on 31 December 2023' },
  { id: 'date-2023-athens-manifests', patient: 'ana', class: 'manifests', filters: { date: ['ge2023-01-01T00:00:00+02:00', 'lt2024-01-01T00:00:00+02:00'] },
    selects: ['ct-abdomen', 'mr-head', 'ct-chest', 'mr-spine', 'mr-knee'],
    nearMiss: { id: 'ct-head-midnight', why: 'at +02:00 it is 2024 already' },
    why: 'the year as Patras counts it' },
  { id: 'date-from-2024-athens-reports', patient: 'ana', class: 'reports', filters: { date: ['ge2024-01-01T00:00:00+02:00'] },
    selects: ['pet-ct-report', 'ct-head-midnight-report'],
    nearMiss: { id: 'ct-abdomen-late-report', why: 'indexed in 2024, made in 2022' },
    why: 'studies of January 2024' },
  { id: 'date-from-2024-utc-reports', patient: 'ana', class: 'reports', filters: { date: ['ge2024-01-01T00:00:00Z'] },
    selects: ['pet-ct-report'],
    nearMiss: { id: 'ct-head-midnight-report', why: 'its study began before midnight UTC' },
    why: 'studies of January 2024 as UTC counts it' },
  { id: 'date-2022-reports', patient: 'ana', class: 'reports', filters: { date: ['ge2022-01-01', 'lt2023-01-01'] },
    selects: ['dx-chest-report', 'ct-abdomen-late-report'],
    nearMiss: { id: 'knee-2021-report', why: 'April 2021' },
    why: 'made in 2022, whether reported in 2023 or indexed in 2024' },
  { id: 'date-january-2023-reports', patient: 'ana', class: 'reports', filters: { date: ['ge2023-01-01', 'lt2023-02-01'] },
    selects: [],
    nearMiss: { id: 'dx-chest-report', why: 'written in January 2023 about a study of November 2022' },
    why: 'no study was made in January 2023' },
  { id: 'date-from-february-2024-manifests', patient: 'ana', class: 'manifests', filters: { date: ['ge2024-02-01'] },
    selects: [],
    nearMiss: { id: 'ct-abdomen-late', why: 'indexed on 10 February 2024, made in 2022' },
    why: 'no study was made since' },
  { id: 'date-in-june-2023-manifests', patient: 'nikos', class: 'manifests', filters: { date: ['2023-06'] },
    selects: ['mr-head-nikos'],
    nearMiss: { id: 'mr-head', why: 'the same day, of Ana' },
    why: 'a month contains the study' },
  { id: 'date-before-2022-reports', patient: 'ana', class: 'reports', filters: { date: ['lt2022-01-01'] },
    selects: ['knee-2021-report'],
    nearMiss: { id: 'ct-abdomen-late-report', why: 'May 2022' },
    why: 'only the outside study is that old' },
];

// prettier-ignore
/** F4. */
const byRegion: readonly Query[] = [
  { id: 'region-lower-trunk-manifests', patient: 'ana', class: 'manifests', filters: { region: [[lowerTrunk]] },
    selects: ['ct-abdomen', 'pet-ct', 'ct-abdomen-late'],
    nearMiss: { id: 'mr-spine', why: 'vertebral column has a code of its own' },
    why: 'abdomen is lower trunk, and the PET/CT reaches to the thigh' },
  { id: 'region-head-reports', patient: 'ana', class: 'reports', filters: { region: [[head]] },
    selects: ['mr-head-report-v3', 'pet-ct-report', 'ct-head-midnight-report'],
    nearMiss: { id: 'mr-head-report-v1', why: 'superseded' },
    why: 'head and neck' },
  { id: 'region-upper-and-lower-trunk-manifests', patient: 'ana', class: 'manifests', filters: { region: [[upperTrunk], [lowerTrunk]] },
    selects: ['pet-ct'],
    nearMiss: { id: 'ct-chest', why: 'upper trunk alone' },
    why: 'one study covers both' },
  { id: 'region-upper-trunk-or-lower-limb-reports', patient: 'ana', class: 'reports', filters: { region: [[upperTrunk, lowerLimb]] },
    selects: ['pet-ct-report', 'dx-chest-report', 'ct-chest-report', 'knee-2021-report'],
    nearMiss: { id: 'ct-chest-second-opinion', why: 'preliminary' },
    why: 'chest or knee' },
  { id: 'region-lower-limb-manifests', patient: 'ana', class: 'manifests', filters: { region: [[lowerLimb]] },
    selects: ['mr-knee'],
    nearMiss: { id: 'knee-2021-report', why: 'a report; its study of the knee is not held' },
    why: 'one study of a knee is held' },
];

// prettier-ignore
/** F5. */
const byProcedure: readonly Query[] = [
  { id: 'procedure-ct-abdomen-manifests', patient: 'ana', class: 'manifests', filters: { procedure: [[ctAbdomen]] },
    selects: ['ct-abdomen'],
    nearMiss: { id: 'ct-abdomen-late', why: 'with contrast: another code' },
    why: 'the code, not what it is about' },
  { id: 'procedure-mr-knee-reports', patient: 'ana', class: 'reports', filters: { procedure: [[mrKnee]] },
    selects: ['knee-2021-report'],
    nearMiss: { id: 'mr-knee', why: 'the study that is held has no report' },
    why: 'the report of the outside study' },
  { id: 'procedure-ct-head-and-neck-reports', patient: 'ana', class: 'reports', filters: { procedure: [[ctHeadAndNeck]] },
    selects: ['pet-ct-report'],
    nearMiss: { id: 'ct-head-midnight-report', why: 'CT of the head alone: another code' },
    why: 'the second of the two studies it interprets' },
  { id: 'procedure-ct-head-or-mr-brain-manifests', patient: 'ana', class: 'manifests', filters: { procedure: [[ctHead, mrBrain]] },
    selects: ['ct-head-midnight', 'mr-head'],
    nearMiss: { id: 'ct-neck', why: 'CT of head and neck: a third code' },
    why: 'comma: either' },
];

// prettier-ignore
/** F6. */
const byStudy: readonly Query[] = [
  { id: 'study-ct-abdomen-manifests', patient: 'ana', class: 'manifests', filters: { study: ['ct-abdomen'] },
    selects: ['ct-abdomen'],
    nearMiss: { id: 'ct-abdomen-late', why: 'another study of the same body part' },
    why: 'one study has this UID, its older manifest is superseded' },
  { id: 'study-ct-neck-reports', patient: 'ana', class: 'reports', filters: { study: ['ct-neck'] },
    selects: ['pet-ct-report'],
    nearMiss: { id: 'ct-head-midnight-report', why: 'another CT of that region' },
    why: 'the second of the two studies it interprets' },
  { id: 'study-mr-head-reports', patient: 'ana', class: 'reports', filters: { study: ['mr-head'] },
    selects: ['mr-head-report-v3'],
    nearMiss: { id: 'mr-head-report-v2', why: 'superseded' },
    why: 'the latest of three versions' },
  { id: 'study-ct-chest-reports', patient: 'ana', class: 'reports', filters: { study: ['ct-chest'] },
    selects: ['ct-chest-report'],
    nearMiss: { id: 'ct-chest-second-opinion', why: 'preliminary' },
    why: 'the final one of two' },
  { id: 'study-mr-knee-reports', patient: 'ana', class: 'reports', filters: { study: ['mr-knee'] },
    selects: [],
    nearMiss: { id: 'knee-2021-report', why: 'of another knee study' },
    why: 'nobody reported it' },
  { id: 'study-outside-reports', patient: 'ana', class: 'reports', filters: { study: ['knee-2021'] },
    selects: ['knee-2021-report'],
    nearMiss: { id: 'mr-spine-report', why: 'of another MR' },
    why: 'found by the UID of a study that is not held' },
  { id: 'study-outside-manifests', patient: 'ana', class: 'manifests', filters: { study: ['knee-2021'] },
    selects: [],
    nearMiss: { id: 'mr-knee', why: 'another MR of a knee' },
    why: 'the archive does not hold it' },
  { id: 'study-of-somebody-else-manifests', patient: 'ana', class: 'manifests', filters: { study: ['ct-abdomen-nikos'] },
    selects: [],
    nearMiss: { id: 'ct-abdomen-nikos', why: 'of Nikos' },
    why: 'a UID does not widen a query beyond its patient' },
];

// prettier-ignore
/** F7. */
const byAccession: readonly Query[] = [
  { id: 'accession-1001-of-porto-manifests', patient: 'ana', class: 'manifests', filters: { accession: { issuer: porto, value: 'ACC-1001' } },
    selects: ['ct-abdomen'],
    nearMiss: { id: 'dx-chest', why: 'the same number, issued in Patras' },
    why: 'number and issuer' },
  { id: 'accession-1001-of-patras-reports', patient: 'ana', class: 'reports', filters: { accession: { issuer: patras, value: 'ACC-1001' } },
    selects: ['dx-chest-report'],
    nearMiss: { id: 'ct-abdomen-report', why: 'the same number, issued in Porto' },
    why: 'number and issuer' },
  { id: 'accession-100-manifests', patient: 'ana', class: 'manifests', filters: { accession: { issuer: porto, value: 'ACC-100' } },
    selects: ['mr-head'],
    nearMiss: { id: 'ct-abdomen', why: 'ACC-1001 only begins like it' },
    why: 'a number is matched whole' },
  { id: 'accession-1003-manifests', patient: 'ana', class: 'manifests', filters: { accession: { issuer: porto, value: 'ACC-1003' } },
    selects: ['pet-ct', 'ct-neck'],
    nearMiss: { id: 'ct-chest', why: 'ACC-1006' },
    why: 'one accession, two studies' },
  { id: 'accession-1008-reports', patient: 'ana', class: 'reports', filters: { accession: { issuer: porto, value: 'ACC-1008' } },
    selects: ['mr-spine-report'],
    nearMiss: { id: 'ct-head-midnight-report', why: 'ACC-2008 of Patras' },
    why: 'the second accession number of its study' },
  { id: 'accession-of-outside-reports', patient: 'ana', class: 'reports', filters: { accession: { issuer: graz, value: 'G-77' } },
    selects: ['knee-2021-report'],
    nearMiss: { id: 'mr-spine-report', why: 'ACC-1007 of Porto' },
    why: 'the number stands on the report, whether or not the study is held' },
  { id: 'accession-1006-without-issuer-manifests', patient: 'ana', class: 'manifests', filters: { accession: { value: 'ACC-1006' } },
    selects: ['ct-chest'],
    nearMiss: { id: 'ct-abdomen-nikos', why: 'the same number in Patras, of Nikos' },
    why: 'any issuer, one patient' },
  { id: 'accession-1001-without-issuer-manifests', patient: 'ana', class: 'manifests', filters: { accession: { value: 'ACC-1001' } },
    selects: ['ct-abdomen', 'dx-chest'],
    nearMiss: { id: 'mr-head', why: 'ACC-100' },
    why: 'both issuers' },
];

// prettier-ignore
/** F8. */
const byOrder: readonly Query[] = [
  { id: 'order-501-of-porto-manifests', patient: 'ana', class: 'manifests', filters: { order: { system: portoOrders, value: 'ORD-501' } },
    selects: ['ct-abdomen'],
    nearMiss: { id: 'dx-chest', why: 'the same number, given in Patras' },
    why: 'number and system' },
  { id: 'order-501-of-porto-reports', patient: 'ana', class: 'reports', filters: { order: { system: portoOrders, value: 'ORD-501' } },
    selects: ['ct-abdomen-report'],
    nearMiss: { id: 'dx-chest-report', why: 'the same number, given in Patras' },
    why: 'number and system' },
  { id: 'order-507-reports', patient: 'ana', class: 'reports', filters: { order: { system: portoOrders, value: 'ORD-507' } },
    selects: ['mr-spine-report'],
    nearMiss: { id: 'ct-chest-report', why: 'ORD-506' },
    why: 'the first of two orders' },
  { id: 'order-508-manifests', patient: 'ana', class: 'manifests', filters: { order: { system: portoOrders, value: 'ORD-508' } },
    selects: ['mr-spine'],
    nearMiss: { id: 'mr-knee', why: 'ORD-509' },
    why: 'the second of two orders' },
  { id: 'order-503-manifests', patient: 'ana', class: 'manifests', filters: { order: { system: portoOrders, value: 'ORD-503' } },
    selects: ['pet-ct', 'ct-neck'],
    nearMiss: { id: 'ct-abdomen', why: 'ORD-501' },
    why: 'one order, two studies' },
  { id: 'order-of-outside-reports', patient: 'ana', class: 'reports', filters: { order: { system: grazOrders, value: 'GO-77' } },
    selects: ['knee-2021-report'],
    nearMiss: { id: 'mr-spine-report', why: 'ordered in Porto' },
    why: 'the number stands on the report' },
];

// prettier-ignore
/** Several filters at once: all must be satisfied. */
const combined: readonly Query[] = [
  { id: 'ct-of-lower-trunk-in-2023-manifests', patient: 'ana', class: 'manifests',
    filters: { modality: [['CT']], region: [[lowerTrunk]], date: ['ge2023-01-01', 'lt2023-12-01'] },
    selects: ['ct-abdomen'],
    nearMiss: { id: 'ct-abdomen-late', why: 'May 2022' },
    why: 'three CT studies of the lower trunk, one of them in 2023' },
  { id: 'head-from-2024-utc-manifests', patient: 'ana', class: 'manifests',
    filters: { region: [[head]], date: ['ge2024-01-01T00:00:00Z'] },
    selects: ['pet-ct', 'ct-neck'],
    nearMiss: { id: 'ct-head-midnight', why: 'began before midnight UTC' },
    why: 'head and neck, made in 2024' },
  { id: 'ct-of-upper-trunk-reports', patient: 'ana', class: 'reports',
    filters: { modality: [['CT']], region: [[upperTrunk]] },
    selects: ['pet-ct-report', 'ct-chest-report'],
    nearMiss: { id: 'dx-chest-report', why: 'upper trunk, but DX' },
    why: 'CT and upper trunk' },
  { id: 'mr-in-2023-reports', patient: 'ana', class: 'reports',
    filters: { modality: [['MR']], date: ['ge2023-01-01', 'lt2023-12-01'] },
    selects: ['mr-head-report-v3', 'mr-spine-report'],
    nearMiss: { id: 'knee-2021-report', why: 'April 2021' },
    why: 'MR studies of 2023 that were reported' },
  { id: 'accession-and-other-study-manifests', patient: 'ana', class: 'manifests',
    filters: { accession: { issuer: porto, value: 'ACC-1001' }, study: ['dx-chest'] },
    selects: [],
    nearMiss: { id: 'dx-chest', why: 'its ACC-1001 was issued in Patras' },
    why: 'no study has both' },
  { id: 'pt-of-shared-order-manifests', patient: 'ana', class: 'manifests',
    filters: { order: { system: portoOrders, value: 'ORD-503' }, modality: [['PT']] },
    selects: ['pet-ct'],
    nearMiss: { id: 'ct-neck', why: 'same order, no PT' },
    why: 'one of the two studies of the order' },
  { id: 'mr-of-head-of-nikos-manifests', patient: 'nikos', class: 'manifests',
    filters: { modality: [['MR']], region: [[head]], procedure: [[mrBrain]] },
    selects: ['mr-head-nikos'],
    nearMiss: { id: 'mr-head', why: 'the same in all, but of Ana' },
    why: 'his one MR' },
  { id: 'all-eight-manifests', patient: 'ana', class: 'manifests',
    filters: { documentClass: ['manifests'], modality: [['CT']], date: ['ge2024-01-10', 'lt2024-02-01'], region: [[head]], procedure: [[ctHeadAndNeck]],
               study: ['ct-neck'], accession: { issuer: porto, value: 'ACC-1003' }, order: { system: portoOrders, value: 'ORD-503' } },
    selects: ['ct-neck'],
    nearMiss: { id: 'pet-ct', why: 'meets all but procedure and UID' },
    why: 'every filter of Article 10' },
  { id: 'all-eight-reports', patient: 'ana', class: 'reports',
    filters: { documentClass: ['reports'], modality: [['PT'], ['CT']], date: ['ge2024-01-10', 'lt2024-02-01'], region: [[lowerTrunk]], procedure: [[petCt]],
               study: ['pet-ct'], accession: { issuer: porto, value: 'ACC-1003' }, order: { system: portoOrders, value: 'ORD-503' } },
    selects: ['pet-ct-report'],
    nearMiss: { id: 'ct-abdomen-report', why: 'CT of the lower trunk, of another time, order and procedure' },
    why: 'every filter of Article 10' },
];

/** Every hand-answered query. */
export const queries: readonly Query[] = [
  ...lists,
  ...byClass,
  ...byModality,
  ...byDate,
  ...byRegion,
  ...byProcedure,
  ...byStudy,
  ...byAccession,
  ...byOrder,
  ...combined,
];
