import type { Archive, ArchivedStudy } from './archive.ts';
import type { Facets } from './facts-index.ts';
import { isDocument, modality } from './scenario/codes.ts';
import type { Coding, Modality } from './scenario/codes.ts';
import { hospital } from './scenario/hospitals.ts';
import type { HospitalFacts, HospitalId } from './scenario/hospitals.ts';
import type { ReportFacts } from './scenario/reports.ts';
import { studyUid } from './uid.ts';

/** What a report, a manifest or a filter needs to know of a study, whether the archive holds it or not. */
export interface KnownStudy {
  readonly id: string;
  readonly uid: string;
  readonly held: boolean;
  readonly hospital: HospitalFacts;
  /** Acquisition modalities, in the order of the series. */
  readonly modalities: readonly Modality[];
  readonly regions: readonly Coding[];
  readonly procedures: readonly Coding[];
  readonly accessions: readonly string[];
  readonly orders: readonly string[];
  readonly started: string | null;
  readonly ended: string | null;
}

/** Modalities by which images are acquired: all but those of documents. */
function acquired(modalities: readonly Modality[]): readonly Modality[] {
  return [...new Set(modalities)].filter((each) => !isDocument(each));
}

/** A held study as others know it. */
export function heldStudy({ facts, hospital: at, series, uid }: ArchivedStudy): KnownStudy {
  const modalities = acquired(series.map((each) => each.facts.modality));
  return { ...facts, uid, held: true, hospital: at, modalities };
}

/** The studies a report interprets, in the order of its table row. */
export function interpreted(
  report: ReportFacts,
  { held }: Pick<Archive, 'held'>,
): readonly KnownStudy[] {
  return report.studies.map((id) => {
    const study = held.get(id);
    if (study !== undefined) return heldStudy(study);
    if (report.outside?.id === id) return outsideStudy(report.outside, report.hospital);
    throw new Error(
      `The report ${report.id} names the study ${id}, which the scenario does not have.`,
    );
  });
}

function outsideStudy(outside: NonNullable<ReportFacts['outside']>, at: HospitalId): KnownStudy {
  return {
    ...outside,
    uid: studyUid(outside.id),
    held: false,
    hospital: hospital(at),
    modalities: [outside.modality],
  };
}

/** The first of each code. */
export function distinct(codes: readonly Coding[]): readonly Coding[] {
  return [...new Map(codes.map((coding) => [coding.code, coding])).values()];
}

/** The acquisition modalities of some studies, as codes. */
export function modalitiesOf(studies: readonly KnownStudy[]): readonly Coding[] {
  return distinct(studies.flatMap(({ modalities }) => modalities.map((each) => modality[each])));
}

/** Accession numbers with their issuers, each once. */
export function accessionsOf(studies: readonly KnownStudy[]): Facets['accessions'] {
  const all = studies.flatMap(({ accessions, hospital: at }) =>
    accessions.map((value) => ({ issuer: at.accessions, value })),
  );
  return [...new Map(all.map((each) => [`${each.issuer}|${each.value}`, each])).values()];
}

/** Order numbers with their systems, each once. */
export function ordersOf(studies: readonly KnownStudy[]): Facets['orders'] {
  const all = studies.flatMap(({ orders, hospital: at }) =>
    orders.map((value) => ({ system: at.orders, value })),
  );
  return [...new Map(all.map((each) => [`${each.system}|${each.value}`, each])).values()];
}

const earlier = (a: string, b: string): number => Date.parse(a) - Date.parse(b);

/** From the first start to the last end; null where one of them is not known. */
function extent(studies: readonly KnownStudy[]): Pick<Facets, 'started' | 'ended'> {
  const known = (dates: readonly (string | null)[]): string[] =>
    dates.includes(null) ? [] : dates.filter((date) => date !== null).sort(earlier);
  return {
    started: known(studies.map(({ started }) => started))[0] ?? null,
    ended: known(studies.map(({ ended }) => ended)).at(-1) ?? null,
  };
}

/** The same as a Period: open where its end is not known, none where its start is not. */
export function periodOf(
  studies: readonly KnownStudy[],
): { start: string; end?: string } | undefined {
  const { started, ended } = extent(studies);
  if (started === null) return undefined;
  return { start: started, ...(ended !== null && { end: ended }) };
}

/** What filters compare of some studies together. */
export function facetsOf(studies: readonly KnownStudy[]): Facets {
  return {
    modalities: modalitiesOf(studies).map(({ code }) => code),
    regions: distinct(studies.flatMap(({ regions }) => regions)).map(({ code }) => code),
    procedures: distinct(studies.flatMap(({ procedures }) => procedures)),
    accessions: accessionsOf(studies),
    orders: ordersOf(studies),
    ...extent(studies),
  };
}
