import { trap } from '../traps.ts';
import type { TrapFacts } from '../traps.ts';

/** The traps in Zdena's history, and between her and others. */
export const zdenaTraps: readonly TrapFacts[] = [
  trap('identifier-begun-by-another', '123456 of Zdena begins with 12345, which is Ana.', {
    patients: ['zdena', 'ana'],
  }),
  trap('identifier-of-another-system', '1234 is Zdena in one system and Nikos in the other.', {
    patients: ['zdena', 'nikos'],
  }),
  trap('identifier-with-zeros', '0012345 is Omar; as a number it would be 12345, which is Ana.', {
    patients: ['omar', 'ana'],
  }),
  trap('identifiers-by-case', 'KV-71b is Noor and KV-71B is Omar, in one system.', {
    patients: ['noor', 'omar'],
  }),
  trap('equal-birth-dates', 'Zdena and Omar were born on the same leap day.', {
    patients: ['zdena', 'omar'],
  }),
  trap('name-right-to-left', 'The name is written from right to left.', { patients: ['omar'] }),
  trap('one-accession-three-issuers', '7001 is a study of Zdena in Praha, Sofia and Valletta.', {
    studies: ['mr-brain-2005', 'ct-chest-2008', 'dx-chest-2006'],
  }),
  trap('one-accession-two-people', '7001 of Porto is Omar, and of nobody else there.', {
    patients: ['omar', 'zdena'],
    studies: ['omar-ct', 'mr-brain-2005'],
  }),
  trap('one-moment-of-two-people', 'Omar was examined at the moment at which Zdena was, twice.', {
    studies: ['omar-ct', 'east', 'west'],
  }),
  trap('over-midnight', 'Began in 2010 and ended in 2011, as its own clock counts.', {
    studies: ['eve-prague'],
    reports: ['eve-prague-report'],
  }),
  trap('at-midnight', 'Began as 2011 did in Sofia: 22:00 UTC of the year before.', {
    studies: ['eve-sofia'],
    reports: ['eve-sofia-report'],
  }),
  trap('on-a-leap-day', 'Made on 29 February.', { studies: ['leap-day'] }),
  trap('clocks-forward', 'Began at +01:00 and ended at +02:00, a quarter of an hour later.', {
    studies: ['spring-forward'],
  }),
  trap('one-moment-two-days', '1 June at +12:00 and 31 May at -10:00 are the same moment.', {
    studies: ['east', 'west'],
    reports: ['east-report', 'west-report'],
  }),
  trap('study-without-time', 'Only the day is known, and no end.', {
    studies: ['day-only'],
    reports: ['day-only-report'],
  }),
  trap('study-without-date', 'Neither day nor time is known.', {
    studies: ['undated'],
    reports: ['undated-report'],
  }),
  trap('open-period', 'The end is not known: the period is open.', {
    studies: ['open-end'],
    reports: ['open-end-report'],
  }),
  trap('period-of-days', 'Early and late images: the period is closed, and two days long.', {
    studies: ['early-and-late'],
    reports: ['early-and-late-report'],
  }),
  trap('indexed-decades-later', 'Made in 2003, indexed in 2025: the study date is 2003.', {
    studies: ['indexed-late'],
    reports: ['indexed-late-report'],
  }),
  trap('reported-decades-later', 'Made in 2004, reported in 2018: the study date is 2004.', {
    studies: ['reported-late'],
    reports: ['reported-late-report'],
  }),
  trap('number-of-separators', 'The numbers hold comma, bar and dollar, which search escapes.', {
    studies: ['signs', 'before-the-signs'],
    reports: ['signs-report', 'before-the-signs-report'],
  }),
  trap('number-with-plus', 'P+1 and P 1 are two numbers; a plus in a URL is %2B.', {
    studies: ['plus', 'space'],
    reports: ['plus-report', 'space-report'],
  }),
  trap('number-with-percent', '50% and 50%25 are two numbers; what is decoded twice is one.', {
    studies: ['percent', 'percent-25'],
  }),
  trap('number-with-zeros', '0042 and 42 are two numbers.', {
    studies: ['zeros', 'no-zeros'],
    reports: ['zeros-report'],
  }),
  trap('number-in-cyrillic', 'The numbers are not of ASCII.', {
    studies: ['cyrillic-number'],
    reports: ['cyrillic-number-report'],
  }),
  trap('study-without-accession', 'There is an order, and no accession number.', {
    studies: ['no-accession'],
    reports: ['no-accession-report'],
  }),
  trap('study-without-numbers', 'Neither accession number nor order: the UID alone links.', {
    studies: ['no-numbers'],
    reports: ['no-numbers-report'],
  }),
  trap('one-accession-three-studies', 'Three studies of one order, with one report.', {
    studies: ['group-ct', 'group-mr', 'group-dx'],
    reports: ['group-report'],
  }),
  trap('two-accessions-one-study', 'Both numbers lead to the study and to its report.', {
    studies: ['ordered-twice'],
    reports: ['ordered-twice-report'],
  }),
  trap('two-subset-manifests', 'Two manifests, both current, each of a part of the series.', {
    studies: ['in-two-parts'],
    reports: ['in-two-parts-report'],
    manifests: ['in-two-parts-manifest-a', 'in-two-parts-manifest-b'],
  }),
  trap('three-procedures', 'Three procedures and three regions in one study.', {
    studies: ['in-two-parts'],
    reports: ['in-two-parts-report'],
  }),
  trap('nothing-coded', 'Neither region nor procedure is coded: no filter by them selects it.', {
    studies: ['nowhere-named'],
    reports: ['nowhere-named-report'],
  }),
  trap('manifest-of-three-versions', 'Each lists one series more; only the third is current.', {
    studies: ['thrice-listed'],
    manifests: [
      'thrice-listed-manifest-v1',
      'thrice-listed-manifest-v2',
      'thrice-listed-manifest-v3',
    ],
  }),
  trap('twins-of-two-versions', 'FHIR and DICOM manifests, replaced together.', {
    studies: ['twins-twice'],
    manifests: [
      'twins-twice-manifest-v1',
      'twins-twice-kos-v1',
      'twins-twice-manifest-v2',
      'twins-twice-kos-v2',
    ],
  }),
  trap('withdrawn-study', 'Entered in error: never listed, and neither is its manifest.', {
    studies: ['withdrawn'],
    manifests: ['withdrawn-manifest'],
  }),
  trap('two-reports-of-one-study', 'Two readers, two reports, both current.', {
    studies: ['two-readers'],
    reports: ['first-reading', 'second-reading'],
  }),
  trap('addendum', 'The addendum appends to the report: both are current.', {
    studies: ['added-to'],
    reports: ['added-to-report', 'added-to-more'],
  }),
  trap('chain-from-preliminary', 'Preliminary, final, appended, corrected: only the last is.', {
    studies: ['long-chain'],
    reports: ['long-chain-v1', 'long-chain-v2', 'long-chain-v3', 'long-chain-v4'],
  }),
  trap('reports-never-final', 'A partial and a cancelled report: neither is listed.', {
    studies: ['never-final'],
    reports: ['never-final-part', 'never-final-gone'],
  }),
  trap('report-in-error', 'Entered in error beside the right report of the same study.', {
    studies: ['mr-brain-2014'],
    reports: ['mistaken-report', 'mr-brain-2014-report'],
  }),
  trap('half-held-report', 'Of its two studies one is not held; both are named.', {
    studies: ['with-an-elsewhere'],
    reports: ['with-an-elsewhere-report'],
  }),
  trap('chain-without-study', 'Two versions of a report whose study is not held.', {
    reports: ['faraway-v1', 'faraway-v2'],
  }),
  trap('studies-nobody-reported', 'Of the knee there is a study each year, and no report.', {
    studies: ['mr-knee-2016', 'mr-knee-2021'],
  }),
  trap('marks-composed-and-not', 'The same words to the eye, in two encodings: both stay.', {
    reports: ['eve-prague-report', 'eve-sofia-report'],
  }),
  trap('right-to-left', 'Titles in Hebrew and Arabic, figures within.', {
    reports: ['east-report', 'west-report'],
  }),
  trap('signs-of-markup', 'Angle brackets, ampersand, quotes and a sign beyond 16 bits.', {
    reports: ['early-and-late-report'],
  }),
];
