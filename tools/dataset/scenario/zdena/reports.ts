import { procedure, region } from '../codes.ts';
import type { OutsideStudyFacts, ReportFacts, ReportStatus } from '../reports.ts';
import type { StudyFacts } from '../studies.ts';
import { trapStudies } from './studies.ts';

/** What a row of Zdena's reports says; hospital and numbers are of the first study. */
interface ReportRow {
  /** Studies, one or several; that of `<study>-report` when not said. */
  readonly of?: readonly string[];
  readonly issued: string;
  /** Language, title and conclusion. */
  readonly says: readonly [string, string, string];
  readonly status?: ReportStatus;
  readonly report?: string;
  readonly version?: string;
  readonly supersedes?: string;
  readonly appends?: string;
  readonly outside?: OutsideStudyFacts;
}

const normal: ReportRow['says'] = ['en', 'Radiology report', 'Normal.'];
const elsewhere: OutsideStudyFacts = {
  id: 'elsewhere-2019',
  modality: 'CT',
  started: '2019-01-15T09:00:00+01:00',
  ended: '2019-01-15T09:06:00+01:00',
  regions: [region.upperTrunk],
  procedures: [procedure.ctChest],
  accessions: ['V-90'],
  orders: ['VO-90'],
};
const faraway: OutsideStudyFacts = {
  id: 'faraway-2002',
  modality: 'MR',
  started: '2002-02-20T11:00:00+01:00',
  ended: '2002-02-20T11:30:00+01:00',
  regions: [region.spine],
  procedures: [procedure.mrSpine],
  accessions: ['G-20'],
  orders: ['GO-20'],
};

// prettier-ignore
/** Zdena's reports besides those of the courses. */
const rows: Readonly<Record<string, ReportRow>> = {
  // One for each trap of dates and numbers; scripts that run right to left, marks before and after composition, signs beyond 16 bits
  'eve-prague-report':       { issued: '2011-01-01T01:00:00+01:00', says: ['cs', 'CT hlavy: příliš žluťoučký kůň', 'Bez krvácení.'.normalize('NFC')] },
  'eve-sofia-report':        { issued: '2011-01-01T09:00:00+02:00', says: ['cs', 'CT hlavy: příliš žluťoučký kůň'.normalize('NFD'), 'Bez krvácení.'.normalize('NFD')] },
  'east-report':             { issued: '2014-06-02T09:00:00+12:00', says: ['he', 'טומוגרפיה של החזה', 'ללא ממצא.'] },
  'west-report':             { issued: '2014-06-01T09:00:00-10:00', says: ['ar', 'التصوير المقطعي للصدر', 'لا توجد تغيرات (CT 2014).'] },
  'day-only-report':         { issued: '2015-04-20T09:00:00+03:00', says: ['uk', 'Рентгенографія грудної клітки', 'Без змін; їжа, ґава, єдність.'] },
  'undated-report':          { issued: '2015-05-20T09:00:00+03:00', says: ['el', 'Ακτινογραφία θώρακος', 'Χωρίς ευρήματα· βλ. ᾿Αθῆναι.'] },
  'open-end-report':         { issued: '2016-09-06T09:00:00+02:00', says: ['pl', 'MR mózgu', 'Zażółć gęślą jaźń: bez zmian.'] },
  'early-and-late-report':   { issued: '2017-11-16T09:00:00+01:00', says: ['en', 'PET/CT <early & late>', 'SUV 𝛼 < 2.5 & falling "slowly".'] },
  'indexed-late-report':     { issued: '2003-02-12T09:00:00+01:00', says: ['mt', 'X-ray tas-sider', 'Ħażin: għandu jerġa’ jsir.'] },
  'reported-late-report':    { issued: '2018-01-10T09:00:00+01:00', says: ['hu', 'Mellkasröntgen', 'Árvíztűrő tükörfúrógép: ép.'] },
  'signs-report':            { issued: '2018-02-03T09:00:00+02:00', says: normal },
  'before-the-signs-report': { issued: '2018-02-03T09:30:00+02:00', says: normal },
  'plus-report':             { issued: '2018-03-03T09:00:00+01:00', says: normal },
  'space-report':            { issued: '2018-03-03T09:30:00+01:00', says: normal },
  'zeros-report':            { issued: '2018-05-04T09:00:00+02:00', says: normal },
  'cyrillic-number-report':  { issued: '2018-06-02T09:00:00+03:00', says: ['bg', 'МР на гръбначен стълб', 'Протрузия L4/L5.'] },
  'no-accession-report':     { issued: '2018-07-03T09:00:00+02:00', says: normal },
  'no-numbers-report':       { issued: '2018-08-02T09:00:00+03:00', says: normal },
  'group-report':            { issued: '2018-09-04T09:00:00+02:00', says: normal, of: ['group-ct', 'group-mr', 'group-dx'] },
  'ordered-twice-report':       { issued: '2018-10-02T09:00:00+02:00', says: normal },
  'in-two-parts-report':     { issued: '2018-11-06T09:00:00+02:00', says: normal },
  'nowhere-named-report':    { issued: '2018-12-04T09:00:00+01:00', says: normal },

  // Two reports of one study; an addendum; versions from preliminary to corrected; what never became final or was taken back
  'first-reading':    { of: ['two-readers'], issued: '2019-04-02T09:00:00+02:00', says: ['cs', 'MR mozku', 'Drobné ložisko vlevo.'] },
  'second-reading':   { of: ['two-readers'], issued: '2019-04-03T09:00:00+02:00', says: ['de', 'MR Schädel, Zweitbefund', 'Kein Herd; Artefakt größer als gewöhnlich.'] },
  'added-to-report':  { issued: '2019-05-07T09:00:00+02:00', says: ['mt', 'CT tas-sider', 'Normali.'] },
  'added-to-more':    { of: ['added-to'], issued: '2019-05-14T09:00:00+02:00', says: ['mt', 'Żieda: CT tas-sider', 'Imqabbel ma’ rapport ta’ barra: l-istess.'], appends: 'added-to-report' },
  'long-chain-v1':    { of: ['long-chain'], report: 'long-chain-report', version: '1', status: 'preliminary', issued: '2019-06-03T11:00:00+03:00', says: ['bg', 'КТ на глава', 'Предварително: кръвоизлив?'] },
  'long-chain-v2':    { of: ['long-chain'], report: 'long-chain-report', version: '2', status: 'final', supersedes: 'long-chain-v1', issued: '2019-06-03T15:00:00+03:00', says: ['bg', 'КТ на глава', 'Без кръвоизлив.'] },
  'long-chain-v3':    { of: ['long-chain'], report: 'long-chain-report', version: '3', status: 'appended', supersedes: 'long-chain-v2', issued: '2019-06-05T09:00:00+03:00', says: ['bg', 'КТ на глава', 'Без кръвоизлив. Допълнение: стар инфаркт вляво.'] },
  'long-chain-v4':    { of: ['long-chain'], report: 'long-chain-report', version: '4', status: 'corrected', supersedes: 'long-chain-v3', issued: '2019-06-11T09:00:00+03:00', says: ['bg', 'КТ на глава', 'Без кръвоизлив. Стар инфаркт вдясно, а не вляво.'] },
  'never-final-part': { of: ['never-final'], status: 'partial', issued: '2019-07-01T12:00:00+02:00', says: ['cs', 'MR mozku, první část', 'Zatím bez nálezu.'] },
  'never-final-gone': { of: ['never-final'], status: 'cancelled', issued: '2019-07-02T12:00:00+02:00', says: ['cs', 'MR mozku', 'Zrušeno.'] },
  'mistaken-report':  { of: ['mr-brain-2014'], status: 'entered-in-error', issued: '2014-03-10T12:00:00+01:00', says: ['cs', 'MR mozku', 'Omylem u jiné pacientky.'] },

  // Studies that are not held: beside one that is, and alone in two versions
  'with-an-elsewhere-report': { of: ['with-an-elsewhere', 'elsewhere-2019'], outside: elsewhere, issued: '2019-08-06T09:00:00+02:00', says: ['mt', 'CT tas-sider, imqabbel', 'Ebda bidla minn Jannar.'] },
  'faraway-v1': { of: ['faraway-2002'], outside: faraway, report: 'faraway-report', version: '1', issued: '2002-02-21T09:00:00+01:00', says: ['de', 'MR Wirbelsäule', 'Unauffällig.'] },
  'faraway-v2': { of: ['faraway-2002'], outside: faraway, report: 'faraway-report', version: '2', status: 'amended', supersedes: 'faraway-v1', issued: '2002-03-04T09:00:00+01:00', says: ['de', 'MR Wirbelsäule', 'Protrusion L5/S1, zunächst übersehen.'] },
};

const studies = new Map<string, StudyFacts>(trapStudies.map((study) => [study.id, study]));

function reportOf([id, row]: [string, ReportRow]): ReportFacts {
  const { of = [id.replace(/-report$/, '')], says, issued, ...rest } = row;
  const [language, title, conclusion] = says;
  const outside = row.outside?.id === of[0] ? 'graz' : 'praha';
  return {
    ...{ report: id, version: '1', status: 'final', ...rest },
    ...{ id, patient: 'zdena', hospital: studies.get(of[0] ?? '')?.hospital ?? outside },
    ...{ studies: of, language, title, conclusion, issued },
    indexed: new Date(Date.parse(issued) + 300_000).toISOString().replace('.000', ''),
  };
}

/** Zdena's report versions besides those of the courses. */
export const trapReports: readonly ReportFacts[] = Object.entries(rows).map(reportOf);
