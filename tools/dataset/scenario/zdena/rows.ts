import type { BodySite, Coding, Modality } from '../codes.ts';
import type { HospitalId } from '../hospitals.ts';
import type { SeriesFacts, StudyFacts } from '../studies.ts';

/** Rows and columns of Zdena's images: they are many, so they are small. */
const edge = 16;

const days = (moment: string, count: number): string =>
  new Date(Date.parse(moment) + count * 86_400_000).toISOString().slice(0, 10);

/** Early in the morning after a study, unless a row says otherwise. */
function indexed(started: string | null): string {
  return `${days(started ?? '2009-01-01', 1)}T05:00:00Z`;
}

/** What a row of Zdena's studies says. */
export interface StudyRow {
  readonly at: HospitalId;
  /** Start and end. */
  readonly when: readonly [string | null, string | null];
  /** When it was indexed: the morning after when not said. */
  readonly indexed?: string;
  readonly what: string;
  readonly regions: readonly Coding[];
  readonly procedures: readonly Coding[];
  readonly accessions: readonly string[];
  readonly orders: readonly string[];
  readonly series: readonly SeriesFacts[];
  readonly status?: 'entered-in-error';
}

/** A study from its row. */
export function studyOf(id: string, row: StudyRow): StudyFacts {
  const { at, what, when, ...rest } = row;
  const [started, ended] = when;
  return {
    indexed: indexed(started),
    ...rest,
    id,
    patient: 'zdena',
    hospital: at,
    description: what,
    started,
    ended,
    edge,
  };
}

/** A series of one image. */
export function series(
  modality: Modality,
  description: string,
  bodySite?: BodySite,
  laterality?: 'L' | 'R',
): SeriesFacts {
  return {
    modality,
    description,
    ...(bodySite !== undefined && { bodySite }),
    ...(laterality !== undefined && { laterality }),
    instances: 1,
  };
}
