/**
 * What a person reading Zdena's and Omar's tables says each query must find: like queries.ts, written before the code that has to
 * agree with it was looked at again.
 */
import type { Query } from './queries.ts';

// Issuers of accession numbers and systems of order numbers
const porto = 'urn:oid:2.999.2.1.1';
const praha = 'urn:oid:2.999.2.4.1';
const sofia = 'urn:oid:2.999.2.5.1';
const valletta = 'urn:oid:2.999.2.6.1';
const graz = 'urn:oid:2.999.2.3.1';
const prahaOrders = 'urn:oid:2.999.2.4.2';
const sofiaOrders = 'urn:oid:2.999.2.5.2';
const vallettaOrders = 'urn:oid:2.999.2.6.2';

// Regions
const head = '774007';
const upperTrunk = '67734004';
const lowerTrunk = '63337009';
const lowerLimb = '61685007';
const spine = '1141981001';

// Procedures
const ctAbdomen = '169070004';
const ctAbdomenContrast = '32962002';
const ctChest = '169069000';
const ctHead = '303653007';
const dxChest = '399208008';
const mrSpine = '241645008';
const petCt = '443271005';

/** The studies of a yearly course, or with `-report` at the end their reports. */
const years = (course: string, from: number, to: number, end = ''): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${course}-${from + index}${end}`);

// prettier-ignore
/** F1. */
const byClass: readonly Query[] = [
  { id: 'zdena-class-reports', patient: 'zdena', class: 'reports', filters: { documentClass: ['reports'] },
    selects: [...years('mr-brain', 2005, 2014, '-report'), ...years('ct-chest', 2008, 2017, '-report'),
              'dx-chest-2006-report', 'dx-chest-2008-report', 'dx-chest-2010-report', 'dx-chest-2012-report', 'dx-chest-2014-report',
              'eve-prague-report', 'eve-sofia-report', 'east-report', 'west-report', 'day-only-report', 'undated-report', 'open-end-report',
              'early-and-late-report', 'indexed-late-report', 'reported-late-report', 'signs-report', 'before-the-signs-report', 'plus-report',
              'space-report', 'zeros-report', 'cyrillic-number-report', 'no-accession-report', 'no-numbers-report', 'group-report',
              'ordered-twice-report', 'in-two-parts-report', 'nowhere-named-report', 'first-reading', 'second-reading', 'added-to-report',
              'added-to-more', 'long-chain-v4', 'with-an-elsewhere-report', 'faraway-v2'],
    nearMiss: { id: 'mistaken-report', why: 'entered in error' },
    why: 'fifty-four reports: the addendum and its base, the last of each chain, those of studies that are not held' },
  { id: 'zdena-class-manifests-of-2019', patient: 'zdena', class: 'manifests',
    filters: { documentClass: ['manifests'], date: ['ge2019-01-01T00:00:00Z', 'lt2019-06-01T00:00:00Z'] },
    selects: ['thrice-listed', 'twins-twice', 'two-readers', 'added-to'],
    leftOpen: ['undated', 'day-only', 'open-end'],
    nearMiss: { id: 'withdrawn', why: 'March 2019, entered in error' },
    why: 'each study once, however many manifests it had' },
  { id: 'omar-class-both', patient: 'omar', class: 'both', filters: { documentClass: ['manifests', 'reports'] },
    selects: ['omar-ct', 'omar-ct-report'],
    nearMiss: { id: 'east', why: 'at the same moment, of Zdena' },
    why: 'all that Omar has' },
];

// prettier-ignore
/** F2. */
const byModality: readonly Query[] = [
  { id: 'zdena-modality-dx-manifests', patient: 'zdena', class: 'manifests', filters: { modality: [['DX']] },
    selects: [...years('dx-chest', 2006, 2015), 'leap-day', 'day-only', 'undated', 'indexed-late', 'reported-late', 'no-numbers', 'group-dx'],
    nearMiss: { id: 'withdrawn', why: 'DX, entered in error' },
    why: 'ten of the course and seven others, dated or not' },
  { id: 'zdena-modality-pt-reports', patient: 'zdena', class: 'reports', filters: { modality: [['PT']] },
    selects: ['early-and-late-report'],
    nearMiss: { id: 'in-two-parts-report', why: 'as much of the body, by CT alone' },
    why: 'one PET/CT' },
  { id: 'zdena-modality-ko-manifests', patient: 'zdena', class: 'manifests', filters: { modality: [['KO']] },
    selects: [],
    leftOpen: ['twins-twice'],
    nearMiss: { id: 'thrice-listed', why: 'CT, no key objects' },
    why: 'key objects are none of acquisition; whether they count as a modality the guideline leaves open' },
  { id: 'zdena-modality-mr-and-dx-reports', patient: 'zdena', class: 'reports', filters: { modality: [['MR'], ['DX']] },
    selects: ['group-report'],
    nearMiss: { id: 'cyrillic-number-report', why: 'MR alone' },
    why: 'one report over three studies has both' },
  { id: 'zdena-modality-mr-and-either-reports', patient: 'zdena', class: 'reports', filters: { modality: [['MR'], ['PT', 'CT']] },
    selects: ['group-report'],
    nearMiss: { id: 'early-and-late-report', why: 'PT and CT, no MR' },
    why: 'comma within, repetition around' },
];

// prettier-ignore
/** F3: clocks, borders, what is open and what is not known. Of a study without a date nobody can say whether it is selected. */
const byDate: readonly Query[] = [
  { id: 'zdena-date-2010-prague-manifests', patient: 'zdena', class: 'manifests', filters: { date: ['ge2010-01-01T00:00:00+01:00', 'lt2011-01-01T00:00:00+01:00'] },
    selects: ['mr-brain-2010', 'ct-chest-2010', 'dx-chest-2010', 'eve-prague', 'eve-sofia'],
    leftOpen: ['undated'],
    nearMiss: { id: 'dx-chest-2011', why: 'January 2011' },
    why: 'Sofia counted 2011 already, Praha did not' },
  { id: 'zdena-date-2011-prague-manifests', patient: 'zdena', class: 'manifests', filters: { date: ['ge2011-01-01T00:00:00+01:00', 'lt2012-01-01T00:00:00+01:00'] },
    selects: ['mr-brain-2011', 'ct-chest-2011', 'dx-chest-2011'],
    leftOpen: ['undated', 'eve-prague'],
    nearMiss: { id: 'eve-sofia', why: 'over at 23:06 in Praha' },
    why: 'what began in 2010 and ended in 2011 is there by its period, not by its start' },
  { id: 'zdena-date-2011-sofia-manifests', patient: 'zdena', class: 'manifests', filters: { date: ['ge2011-01-01T00:00:00+02:00', 'lt2012-01-01T00:00:00+02:00'] },
    selects: ['mr-brain-2011', 'ct-chest-2011', 'dx-chest-2011', 'eve-prague', 'eve-sofia'],
    leftOpen: ['undated'],
    nearMiss: { id: 'ct-chest-2010', why: 'October 2010' },
    why: 'at 00:00:00 in Sofia the year begins, and so does the study' },
  { id: 'zdena-date-one-moment-manifests', patient: 'zdena', class: 'manifests', filters: { date: ['ge2014-05-31T21:00:00Z', 'lt2014-05-31T21:00:01Z'] },
    selects: ['east', 'west'],
    leftOpen: ['undated'],
    nearMiss: { id: 'omar-ct', why: 'the same moment, of Omar' },
    why: 'two days on two clocks, one moment' },
  { id: 'zdena-date-first-of-june-reports', patient: 'zdena', class: 'reports', filters: { date: ['ge2014-06-01T00:00:00+12:00', 'lt2014-06-02T00:00:00+12:00'] },
    selects: ['east-report', 'west-report'],
    leftOpen: ['undated-report'],
    nearMiss: { id: 'ct-chest-2014-report', why: 'October 2014' },
    why: 'at +12:00 both were made on 1 June' },
  { id: 'zdena-date-leap-day-manifests', patient: 'zdena', class: 'manifests', filters: { date: ['ge2012-02-29T00:00:00+01:00', 'lt2012-03-01T00:00:00+01:00'] },
    selects: ['leap-day'],
    leftOpen: ['undated'],
    nearMiss: { id: 'mr-brain-2012', why: '8 March' },
    why: '2012 has a 29 February' },
  { id: 'zdena-date-clocks-forward-manifests', patient: 'zdena', class: 'manifests', filters: { date: ['ge2013-03-31T01:00:00+01:00', 'lt2013-03-31T03:00:00+02:00'] },
    selects: ['spring-forward'],
    leftOpen: ['undated'],
    nearMiss: { id: 'mr-brain-2013', why: '8 March' },
    why: 'one hour, from one offset to the other' },
  { id: 'zdena-date-second-day-manifests', patient: 'zdena', class: 'manifests', filters: { date: ['ge2017-11-15T00:00:00+01:00', 'lt2017-12-01T00:00:00+01:00'] },
    selects: [],
    leftOpen: ['undated', 'early-and-late', 'open-end', 'day-only'],
    nearMiss: { id: 'ct-chest-2017', why: 'October 2017, and over' },
    why: 'nothing began then; what lasts until then or has no end may be there by its period' },
  { id: 'zdena-date-around-a-day-manifests', patient: 'zdena', class: 'manifests', filters: { date: ['ge2015-04-16T00:00:00+03:00', 'lt2015-04-19T00:00:00+03:00'] },
    selects: ['day-only'],
    leftOpen: ['undated'],
    nearMiss: { id: 'dx-chest-2015', why: 'January 2015' },
    why: 'a day is within three, whatever its clock' },
  { id: 'zdena-date-2015-manifests', patient: 'zdena', class: 'manifests', filters: { date: ['2015'] },
    selects: ['ct-chest-2015', 'dx-chest-2015'],
    leftOpen: ['undated', 'day-only'],
    nearMiss: { id: 'ct-chest-2014', why: '2014' },
    why: 'a year contains what began and ended in it; what has no end it may not contain' },
  { id: 'zdena-date-before-2004-manifests', patient: 'zdena', class: 'manifests', filters: { date: ['lt2004-01-01T00:00:00Z'] },
    selects: ['indexed-late'],
    leftOpen: ['undated'],
    nearMiss: { id: 'reported-late', why: 'May 2004' },
    why: 'made in 2003, whenever it was indexed' },
  { id: 'zdena-date-january-2018-reports', patient: 'zdena', class: 'reports', filters: { date: ['ge2018-01-01T00:00:00Z', 'lt2018-02-01T00:00:00Z'] },
    selects: [],
    leftOpen: ['undated-report', 'day-only-report', 'open-end-report'],
    nearMiss: { id: 'reported-late-report', why: 'written in January 2018 about a study of 2004' },
    why: 'no study was made then' },
  { id: 'zdena-date-from-2020-manifests', patient: 'zdena', class: 'manifests', filters: { date: ['ge2020-01-01T00:00:00Z'] },
    selects: ['mr-knee-2020', 'mr-knee-2021'],
    leftOpen: ['undated', 'day-only', 'open-end'],
    nearMiss: { id: 'indexed-late', why: 'indexed in 2025, made in 2003' },
    why: 'the last two of the knee' },
];

// prettier-ignore
/** F4. */
const byRegion: readonly Query[] = [
  { id: 'zdena-region-spine-manifests', patient: 'zdena', class: 'manifests', filters: { region: [[spine]] },
    selects: ['spring-forward', 'cyrillic-number', 'group-mr'],
    nearMiss: { id: 'nowhere-named', why: 'MR, of no coded region' },
    why: 'three of the spine' },
  { id: 'zdena-region-head-and-lower-trunk-manifests', patient: 'zdena', class: 'manifests', filters: { region: [[head], [lowerTrunk]] },
    selects: ['early-and-late', 'in-two-parts'],
    nearMiss: { id: 'signs', why: 'lower trunk alone' },
    why: 'two studies reach from head to abdomen' },
  { id: 'zdena-region-lower-limb-reports', patient: 'zdena', class: 'reports', filters: { region: [[lowerLimb]] },
    selects: ['zeros-report'],
    nearMiss: { id: 'mr-knee-2018', why: 'a study; nobody reported it' },
    why: 'one knee was reported' },
  { id: 'zdena-region-spine-or-limb-reports', patient: 'zdena', class: 'reports', filters: { region: [[spine, lowerLimb]] },
    selects: ['cyrillic-number-report', 'group-report', 'zeros-report', 'faraway-v2'],
    nearMiss: { id: 'faraway-v1', why: 'superseded' },
    why: 'comma: either, the report of an outside study too' },
];

// prettier-ignore
/** F5. */
const byProcedure: readonly Query[] = [
  { id: 'zdena-procedure-ct-head-manifests', patient: 'zdena', class: 'manifests', filters: { procedure: [[ctHead]] },
    selects: ['eve-prague', 'eve-sofia', 'percent', 'percent-25', 'in-two-parts', 'long-chain'],
    nearMiss: { id: 'group-ct', why: 'CT of the abdomen' },
    why: 'also as the first of three procedures' },
  { id: 'zdena-procedure-ct-abdomen-contrast-manifests', patient: 'zdena', class: 'manifests', filters: { procedure: [[ctAbdomenContrast]] },
    selects: ['before-the-signs', 'thrice-listed'],
    nearMiss: { id: 'signs', why: 'without contrast' },
    why: 'the code' },
  { id: 'zdena-procedure-two-of-three-reports', patient: 'zdena', class: 'reports', filters: { procedure: [[ctAbdomen], [ctChest]] },
    selects: ['in-two-parts-report'],
    nearMiss: { id: 'ordered-twice-report', why: 'CT of the abdomen alone' },
    why: 'the second and the third of three procedures' },
  { id: 'zdena-procedure-mr-spine-reports', patient: 'zdena', class: 'reports', filters: { procedure: [[mrSpine]] },
    selects: ['cyrillic-number-report', 'group-report', 'faraway-v2'],
    nearMiss: { id: 'nowhere-named-report', why: 'MR without a coded procedure' },
    why: 'held or not' },
];

// prettier-ignore
/** F6. */
const byStudy: readonly Query[] = [
  { id: 'zdena-study-two-readers-reports', patient: 'zdena', class: 'reports', filters: { study: ['two-readers'] },
    selects: ['first-reading', 'second-reading'],
    nearMiss: { id: 'never-final-part', why: 'of another MR of the brain, and partial' },
    why: 'both readings' },
  { id: 'zdena-study-added-to-reports', patient: 'zdena', class: 'reports', filters: { study: ['added-to'] },
    selects: ['added-to-report', 'added-to-more'],
    nearMiss: { id: 'with-an-elsewhere-report', why: 'of another CT of the chest' },
    why: 'an addendum takes nothing away' },
  { id: 'zdena-study-long-chain-reports', patient: 'zdena', class: 'reports', filters: { study: ['long-chain'] },
    selects: ['long-chain-v4'],
    nearMiss: { id: 'long-chain-v3', why: 'superseded' },
    why: 'the last of four' },
  { id: 'zdena-study-elsewhere-reports', patient: 'zdena', class: 'reports', filters: { study: ['elsewhere-2019'] },
    selects: ['with-an-elsewhere-report'],
    nearMiss: { id: 'added-to-report', why: 'of one study, which is held' },
    why: 'found by the study that is not held' },
  { id: 'zdena-study-never-final-reports', patient: 'zdena', class: 'reports', filters: { study: ['never-final'] },
    selects: [],
    nearMiss: { id: 'never-final-part', why: 'partial' },
    why: 'no report of it became final' },
  { id: 'zdena-study-withdrawn-manifests', patient: 'zdena', class: 'manifests', filters: { study: ['withdrawn'] },
    selects: [],
    nearMiss: { id: 'withdrawn', why: 'entered in error' },
    why: 'what was withdrawn is not found by its UID either' },
  { id: 'zdena-study-of-two-manifests', patient: 'zdena', class: 'manifests', filters: { study: ['in-two-parts', 'twins-twice'] },
    selects: ['in-two-parts', 'twins-twice'],
    nearMiss: { id: 'thrice-listed', why: 'another UID' },
    why: 'two studies, each with two current manifests' },
];

// prettier-ignore
/** F7. */
const byAccession: readonly Query[] = [
  { id: 'zdena-accession-7001-of-praha-manifests', patient: 'zdena', class: 'manifests', filters: { accession: { issuer: praha, value: '7001' } },
    selects: ['mr-brain-2005'],
    nearMiss: { id: 'ct-chest-2008', why: '7001 of Sofia' },
    why: 'one of three issuers' },
  { id: 'zdena-accession-7001-of-valletta-reports', patient: 'zdena', class: 'reports', filters: { accession: { issuer: valletta, value: '7001' } },
    selects: ['dx-chest-2006-report'],
    nearMiss: { id: 'mr-brain-2005-report', why: '7001 of Praha' },
    why: 'one of three issuers' },
  { id: 'zdena-accession-7001-of-porto-manifests', patient: 'zdena', class: 'manifests', filters: { accession: { issuer: porto, value: '7001' } },
    selects: [],
    nearMiss: { id: 'omar-ct', why: 'has that number, and is of Omar' },
    why: 'Porto gave it to somebody else' },
  { id: 'zdena-accession-7001-without-issuer-manifests', patient: 'zdena', class: 'manifests', filters: { accession: { value: '7001' } },
    selects: ['mr-brain-2005', 'ct-chest-2008', 'dx-chest-2006'],
    nearMiss: { id: 'omar-ct', why: 'of Omar' },
    why: 'any issuer, one patient' },
  { id: 'zdena-accession-a-manifests', patient: 'zdena', class: 'manifests', filters: { accession: { issuer: sofia, value: 'A' } },
    selects: ['before-the-signs'],
    nearMiss: { id: 'signs', why: 'A,17|3$ only begins like it' },
    why: 'the whole number' },
  { id: 'zdena-accession-of-signs-reports', patient: 'zdena', class: 'reports', filters: { accession: { issuer: sofia, value: 'A,17|3$' } },
    selects: ['signs-report'],
    nearMiss: { id: 'before-the-signs-report', why: 'A, which is left where a comma parts the number' },
    why: 'comma, bar and dollar are of the number' },
  { id: 'zdena-accession-plus-manifests', patient: 'zdena', class: 'manifests', filters: { accession: { issuer: valletta, value: 'P+1' } },
    selects: ['plus'],
    nearMiss: { id: 'space', why: 'P 1, which a plus becomes in a form' },
    why: 'a plus is a plus' },
  { id: 'zdena-accession-percent-manifests', patient: 'zdena', class: 'manifests', filters: { accession: { issuer: praha, value: '50%25' } },
    selects: ['percent-25'],
    nearMiss: { id: 'percent', why: '50%, which it becomes when decoded twice' },
    why: 'decoded once' },
  { id: 'zdena-accession-42-manifests', patient: 'zdena', class: 'manifests', filters: { accession: { issuer: praha, value: '42' } },
    selects: ['no-zeros'],
    nearMiss: { id: 'zeros', why: '0042' },
    why: 'a number is text' },
  { id: 'zdena-accession-cyrillic-reports', patient: 'zdena', class: 'reports', filters: { accession: { issuer: sofia, value: 'Я-5' } },
    selects: ['cyrillic-number-report'],
    nearMiss: { id: 'signs-report', why: 'another number of Sofia' },
    why: 'a number need not be of ASCII' },
  { id: 'zdena-accession-of-three-manifests', patient: 'zdena', class: 'manifests', filters: { accession: { issuer: praha, value: 'P-24' } },
    selects: ['group-ct', 'group-mr', 'group-dx'],
    nearMiss: { id: 'eve-prague', why: 'P-1' },
    why: 'one accession, three studies' },
  { id: 'zdena-accession-second-reports', patient: 'zdena', class: 'reports', filters: { accession: { issuer: praha, value: 'P-26' } },
    selects: ['ordered-twice-report'],
    nearMiss: { id: 'group-report', why: 'P-24' },
    why: 'the second of two numbers' },
  { id: 'zdena-accession-outside-reports', patient: 'zdena', class: 'reports', filters: { accession: { issuer: graz, value: 'G-20' } },
    selects: ['faraway-v2'],
    nearMiss: { id: 'faraway-v1', why: 'superseded' },
    why: 'of a study that is not held' },
];

// prettier-ignore
/** F8. */
const byOrder: readonly Query[] = [
  { id: 'zdena-order-7001-of-praha-manifests', patient: 'zdena', class: 'manifests', filters: { order: { system: prahaOrders, value: 'O7001' } },
    selects: ['mr-brain-2005'],
    nearMiss: { id: 'dx-chest-2006', why: 'O7001 of Valletta' },
    why: 'number and system' },
  { id: 'zdena-order-without-accession-reports', patient: 'zdena', class: 'reports', filters: { order: { system: prahaOrders, value: 'PO-22' } },
    selects: ['no-accession-report'],
    nearMiss: { id: 'no-numbers-report', why: 'has no order either' },
    why: 'an order links without an accession number' },
  { id: 'zdena-order-of-signs-manifests', patient: 'zdena', class: 'manifests', filters: { order: { system: sofiaOrders, value: 'O,17|3$' } },
    selects: ['signs'],
    nearMiss: { id: 'before-the-signs', why: 'O, which is left where a comma parts the number' },
    why: 'comma, bar and dollar are of the number' },
  { id: 'zdena-order-space-reports', patient: 'zdena', class: 'reports', filters: { order: { system: vallettaOrders, value: 'PO 1' } },
    selects: ['space-report'],
    nearMiss: { id: 'plus-report', why: 'PO+1' },
    why: 'a space is a space' },
  { id: 'zdena-order-of-three-reports', patient: 'zdena', class: 'reports', filters: { order: { system: prahaOrders, value: 'PO-24' } },
    selects: ['group-report'],
    nearMiss: { id: 'ordered-twice-report', why: 'PO-25 and PO-26' },
    why: 'one order, three studies, one report' },
];

// prettier-ignore
/** Several at once. */
const combined: readonly Query[] = [
  { id: 'zdena-ct-of-head-in-2018-manifests', patient: 'zdena', class: 'manifests',
    filters: { modality: [['CT']], region: [[head]], date: ['ge2018-01-01T00:00:00Z', 'lt2019-01-01T00:00:00Z'] },
    selects: ['percent', 'percent-25', 'in-two-parts'],
    nearMiss: { id: 'no-accession', why: 'head in 2018, by MR' },
    why: 'three CT studies with the head in them' },
  { id: 'zdena-mr-before-2010-reports', patient: 'zdena', class: 'reports',
    filters: { modality: [['MR']], region: [[head]], date: ['lt2010-01-01T00:00:00Z'] },
    selects: years('mr-brain', 2005, 2009, '-report'),
    nearMiss: { id: 'faraway-v2', why: 'MR of 2002, of the spine' },
    why: 'five years of control' },
  { id: 'zdena-dx-from-2019-manifests', patient: 'zdena', class: 'manifests',
    filters: { modality: [['DX']], procedure: [[dxChest]], date: ['ge2019-01-01T00:00:00Z'] },
    selects: [],
    leftOpen: ['undated', 'day-only'],
    nearMiss: { id: 'withdrawn', why: 'DX of 2019, entered in error' },
    why: 'no chest was X-rayed since, but for what has no date or no end' },
  { id: 'zdena-7005-by-ct-manifests', patient: 'zdena', class: 'manifests',
    filters: { accession: { value: '7005' }, modality: [['CT']] },
    selects: ['ct-chest-2012'],
    nearMiss: { id: 'mr-brain-2009', why: '7005 of Praha, MR' },
    why: 'the modality tells the issuers apart' },
  { id: 'zdena-7005-of-sofia-and-other-study-manifests', patient: 'zdena', class: 'manifests',
    filters: { accession: { issuer: sofia, value: '7005' }, study: ['mr-brain-2009'] },
    selects: [],
    nearMiss: { id: 'mr-brain-2009', why: 'its 7005 was issued in Praha' },
    why: 'no study has both' },
  { id: 'zdena-spine-of-shared-order-manifests', patient: 'zdena', class: 'manifests',
    filters: { order: { system: prahaOrders, value: 'PO-24' }, region: [[spine]] },
    selects: ['group-mr'],
    nearMiss: { id: 'group-ct', why: 'of the same order, lower trunk' },
    why: 'one of three' },
  { id: 'zdena-chest-of-shared-order-manifests', patient: 'zdena', class: 'manifests',
    filters: { order: { system: prahaOrders, value: 'PO-24' }, modality: [['MR', 'DX']], procedure: [[dxChest]] },
    selects: ['group-dx'],
    nearMiss: { id: 'group-mr', why: 'of the same order, MR of the spine' },
    why: 'one of three' },
  { id: 'zdena-ct-chest-on-first-of-june-manifests', patient: 'zdena', class: 'manifests',
    filters: { region: [[upperTrunk]], procedure: [[ctChest]], date: ['ge2014-06-01T00:00:00+12:00', 'lt2014-06-02T00:00:00+12:00'] },
    selects: ['east', 'west'],
    nearMiss: { id: 'ct-chest-2014', why: 'October 2014' },
    why: 'CT of the chest, dated 31 May on one of two clocks' },
  { id: 'zdena-mr-of-two-studies-reports', patient: 'zdena', class: 'reports',
    filters: { study: ['two-readers', 'never-final'], modality: [['MR']] },
    selects: ['first-reading', 'second-reading'],
    nearMiss: { id: 'never-final-gone', why: 'cancelled' },
    why: 'of two studies one was reported' },
  { id: 'zdena-study-and-accession-of-chain-reports', patient: 'zdena', class: 'reports',
    filters: { documentClass: ['reports'], study: ['long-chain'], accession: { issuer: sofia, value: 'S-33' } },
    selects: ['long-chain-v4'],
    nearMiss: { id: 'long-chain-v2', why: 'final, and superseded' },
    why: 'the last of four' },
  { id: 'zdena-pet-ct-on-its-first-day-manifests', patient: 'zdena', class: 'manifests',
    filters: { modality: [['CT'], ['PT']], date: ['ge2017-11-13T00:00:00+01:00', 'lt2017-11-14T00:00:00+01:00'] },
    selects: ['early-and-late'],
    nearMiss: { id: 'ct-chest-2017', why: 'October, CT alone' },
    why: 'it began that day' },
  { id: 'zdena-7001-by-dx-of-upper-trunk-manifests', patient: 'zdena', class: 'manifests',
    filters: { accession: { value: '7001' }, region: [[upperTrunk]], modality: [['DX']] },
    selects: ['dx-chest-2006'],
    nearMiss: { id: 'ct-chest-2008', why: '7001, upper trunk, CT' },
    why: 'one of three of that number' },
  { id: 'zdena-all-eight-manifests', patient: 'zdena', class: 'manifests',
    filters: { documentClass: ['manifests'], modality: [['CT']], date: ['ge2018-11-05T00:00:00+02:00', 'lt2018-11-06T00:00:00+02:00'], region: [[upperTrunk]],
               procedure: [[ctHead]], study: ['in-two-parts'], accession: { issuer: sofia, value: 'S-26' }, order: { system: sofiaOrders, value: 'SO-26' } },
    selects: ['in-two-parts'],
    nearMiss: { id: 'long-chain', why: 'CT of the head in Sofia, another time and number' },
    why: 'every filter of Article 10' },
  { id: 'zdena-all-eight-reports', patient: 'zdena', class: 'reports',
    filters: { documentClass: ['reports'], modality: [['MR'], ['CT']], date: ['ge2018-09-03T00:00:00+02:00', 'lt2018-09-04T00:00:00+02:00'], region: [[spine]],
               procedure: [[mrSpine]], study: ['group-ct'], accession: { issuer: praha, value: 'P-24' }, order: { system: prahaOrders, value: 'PO-24' } },
    selects: ['group-report'],
    nearMiss: { id: 'cyrillic-number-report', why: 'MR of the spine, of another order' },
    why: 'every filter of Article 10, each by another of its three studies' },
  { id: 'zdena-all-but-order-of-pet-ct-reports', patient: 'zdena', class: 'reports',
    filters: { documentClass: ['reports'], modality: [['PT']], date: ['lt2018-01-01T00:00:00Z'], region: [[lowerTrunk]], procedure: [[petCt]],
               study: ['early-and-late'], accession: { issuer: praha, value: 'P-5' } },
    selects: ['early-and-late-report'],
    nearMiss: { id: 'in-two-parts-report', why: 'lower trunk, by CT, in 2018' },
    why: 'seven filters' },
];

/** Every hand-answered query about Zdena or Omar. */
export const zdenaQueries: readonly Query[] = [
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
