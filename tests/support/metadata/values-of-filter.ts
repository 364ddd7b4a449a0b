import { regions } from '../../../tools/filters/regions.ts';
import { dateSelects } from '../../../tools/oracle/date.ts';
import type { Facts, ReportFacts, StudyFacts } from '../../../tools/oracle/facts.ts';
import type { FilterName } from '../../../tools/oracle/query.ts';
import { typesOf } from '../candidate/document-class.ts';
import type { EntryValues } from '../answers/entry-values.ts';
import type { KnownEntry } from '../searches/every-entry.ts';
import { factsByName } from '../candidate/facts-by-name.ts';

/** What an entry has to say of one filter. */
export interface Wanted {
  /** Each has to be carried; any spelling of it will do. */
  readonly all: readonly {
    readonly label: string;
    readonly carried: (values: EntryValues) => boolean;
  }[];
  /** What it carries of this kind that is not true. */
  readonly falseOnes: (values: EntryValues) => readonly string[];
}

const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
const SCT = 'http://snomed.info/sct';

/** The spine has two codes in the field: that of the short list, and the one HL7 Europe still lists. */
const sameRegion: Readonly<Record<string, string>> = { '737561001': '1141981001' };

/** The values of a system in a list of `system|value`. */
const inSystem = (pairs: readonly string[], system: string): readonly string[] =>
  pairs
    .filter((pair) => pair.startsWith(`${system}|`))
    .map((pair) => pair.slice(system.length + 1));

const each = (
  labels: readonly string[],
  carried: (values: EntryValues, label: string) => boolean,
): Wanted['all'] => labels.map((label) => ({ label, carried: (values) => carried(values, label) }));

/** The studies behind an entry, as far as they are held. */
const studiesOf = (facts: Facts, known: StudyFacts | ReportFacts): readonly StudyFacts[] =>
  'uid' in known
    ? [known]
    : known.studies.flatMap((uid) => factsByName(facts).studies.get(uid) ?? []);

/** What the facts want of an entry, filter by filter (G Art. 10); nothing where nothing is known. */
export const wantedBy: Readonly<Record<FilterName, (facts: Facts, entry: KnownEntry) => Wanted>> = {
  documentClass: (_facts, { known }) => {
    const types = typesOf('uid' in known ? 'manifests' : 'reports');
    const carried = ({ classes }: EntryValues): boolean =>
      types.some((type) => classes.includes(type));
    const [foreign = ''] = typesOf('reports');
    return {
      all: [{ label: types[0] ?? '', carried }],
      falseOnes: ({ classes }) =>
        types.includes(foreign) ? [] : classes.filter((type) => type === foreign),
    };
  },
  modality: (facts, { known }) => {
    const others = studiesOf(facts, known).flatMap(({ allModalities }) => allModalities);
    const right = [...known.modalities, ...others];
    return {
      all: each(known.modalities, ({ codes }, code) => inSystem(codes, DCM).includes(code)),
      // Modalities are written in capitals, concepts of the same system in digits.
      falseOnes: ({ codes }) =>
        inSystem(codes, DCM).filter((code) => /^[A-Z]+$/.test(code) && !right.includes(code)),
    };
  },
  date: (facts, { known }) => {
    const all = [known, ...studiesOf(facts, known)];
    const starts = all.map(({ started }) => started).filter((start) => start !== null);
    const ends = all.map(({ ended }) => ended).filter((end) => end !== null);
    const agrees = (found: string): boolean => starts.some((start) => sameMoment(found, start));
    // Who knows only when a study began may let it end there; an end that nobody knows is not false.
    const isEnd = (found: string): boolean =>
      known.ended === null || [...ends, ...starts].some((moment) => mayBe(found, moment));
    return {
      all:
        known.started === null
          ? []
          : each([known.started], ({ starts: found }) => found.length > 0),
      falseOnes: (found) => [
        ...(starts.length === 0 ? [] : found.starts.filter((one) => !agrees(one))),
        ...found.ends.filter((one) => !isEnd(one)).map((one) => `${one} as its end`),
      ],
    };
  },
  region: (facts, { known }) => {
    const inOne = ({ codes }: EntryValues): readonly string[] =>
      inSystem(codes, SCT).map((code) => sameRegion[code] ?? code);
    const sites = studiesOf(facts, known).flatMap(({ series }) =>
      series.map(({ bodySite }) => bodySite),
    );
    const fine = sites.filter((site) => site !== undefined);
    // Fine body sites of all series say at least as much as the region does.
    const bySites = (found: readonly string[]): boolean =>
      fine.length > 0 && fine.every((site) => found.includes(site));
    return {
      all: each(
        known.regions,
        (values, code) => inOne(values).includes(code) || bySites(inOne(values)),
      ),
      falseOnes: (values) =>
        // A code beyond the short list may be a body site, and says nothing of the region.
        inOne(values).filter(
          (code) => regions().has(code) && ![...known.regions, ...fine].includes(code),
        ),
    };
  },
  procedure: (facts, { known }) => {
    const own = known.procedures.map(({ system, code }) => `${system}|${code}`);
    // A code of what is imaged alike may be a wider name of the same.
    const isForeign = (code: string): boolean =>
      factsByName(facts)
        .procedures.get(code)
        ?.every((one) => !imagedAlike(one, known)) ?? false;
    return {
      all: each(own, ({ codes }, label) => codes.includes(label)),
      falseOnes: ({ codes }) => codes.filter((code) => !own.includes(code) && isForeign(code)),
    };
  },
  studyUid: (_facts, { known }) => {
    const own = 'uid' in known ? [known.uid] : known.studies;
    return {
      all: each(own, ({ studies }, uid) => studies.includes(uid)),
      falseOnes: ({ studies }) => studies.filter((uid) => !own.includes(uid)),
    };
  },
  accession: (facts, { known }) =>
    numbered(
      known.accessions.map(({ issuer, value }) => `${issuer}|${value}`),
      factsByName(facts).issuers,
      ({ typedAccessions }) => typedAccessions,
      factsByName(facts).accessions,
    ),
  order: (facts, { known }) =>
    numbered(
      known.orders.map(({ system, value }) => `${system}|${value}`),
      factsByName(facts).orderSystems,
      ({ typedOrders }) => typedOrders,
      factsByName(facts).orders,
    ),
};

const mayShare = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((value) => other.includes(value));

/** Whether two entries have a modality and a region in common, as far as these are known. */
export const imagedAlike = (
  one: Pick<StudyFacts, 'modalities' | 'regions'>,
  other: Pick<StudyFacts, 'modalities' | 'regions'>,
): boolean => mayShare(one.modalities, other.modalities) && mayShare(one.regions, other.regions);

const valueOf = (number: string): string => number.split('|').slice(1).join('|');

/**
 * Numbers under the systems that issue such numbers: all of them, and of these systems no others; nor, typed as
 * such a number, one of another entry under whatever system.
 */
function numbered(
  own: readonly string[],
  systems: ReadonlySet<string>,
  typed: (values: EntryValues) => readonly string[],
  numbers: ReadonlySet<string>,
): Wanted {
  const values = own.map(valueOf);
  const isForeign = (number: string): boolean =>
    numbers.has(valueOf(number)) && !values.includes(valueOf(number));
  return {
    all: each(own, ({ identifiers }, number) => identifiers.includes(number)),
    falseOnes: (found) => [
      ...new Set([
        ...found.identifiers.filter(
          (number) => systems.has(number.split('|')[0] ?? '') && !own.includes(number),
        ),
        ...typed(found).filter(isForeign),
      ]),
    ],
  };
}

/** A date as FHIR writes it, exact to the day at least. */
const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** Whether two ways of writing a moment can mean the same one: one may be less exact, or name no zone. */
export const sameMoment = (found: string, known: string): boolean =>
  date.test(found) && overlap(found, known);

/** Whether a date, exact to the year at least, can mean a moment. */
const mayBe = (found: string, known: string): boolean =>
  (date.test(found) || /^\d{4}(?:-\d\d)?$/.test(found)) && overlap(found, known);

function overlap(found: string, known: string): boolean {
  const within = (asked: string, moment: string): boolean =>
    dateSelects(`eq${asked}`)(moment, null) !== 'out';
  return within(found, known) || within(known, found);
}
