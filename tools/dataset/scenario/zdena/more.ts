import { procedure, region } from '../codes.ts';
import type { ReportFacts } from '../reports.ts';
import type { StudyFacts } from '../studies.ts';
import { series, studyOf } from './rows.ts';

// prettier-ignore
/** What is repeated where a history is to be long. */
const kinds = [
  { what: 'CT abdomen',  regions: [region.lowerTrunk],  procedures: [procedure.ctAbdomen], series: [series('CT', 'Native', 'abdomen')] },
  { what: 'MR brain',    regions: [region.headAndNeck], procedures: [procedure.mrBrain],   series: [series('MR', 'T2 axial', 'brain')] },
  { what: 'Chest X-ray', regions: [region.upperTrunk],  procedures: [procedure.dxChest],   series: [series('DX', 'PA', 'chest')] },
  { what: 'MR spine',    regions: [region.spine],       procedures: [procedure.mrSpine],   series: [series('MR', 'T2 sagittal', 'spine')] },
  { what: 'MR knee',     regions: [region.lowerLimb],   procedures: [procedure.mrKnee],    series: [series('MR', 'PD sagittal', 'knee', 'R')] },
] as const;

const first = Date.parse('1985-01-01T09:00:00Z');
const hours = 3_600_000;

/** Moments twelve hours apart, from 1985 on. */
const at = (number: number, later = 0): string =>
  new Date(first + 12 * hours * number + later).toISOString().replace('.000Z', '+00:00');

/** That many further studies of Zdena, in Praha: `more-1`, `more-2` and so on, kind after kind. */
export function moreStudies(count: number): StudyFacts[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? kinds[0];
    const number = `M${index + 1}`;
    const when = [at(index), at(index, 600_000)] as const;
    return studyOf(`more-${index + 1}`, {
      ...{ ...kind, at: 'praha', when, accessions: [number], orders: [`O${number}`] },
    });
  });
}

/** The report of every second of them. */
export function moreReports(count: number): ReportFacts[] {
  return Array.from({ length: Math.floor(count / 2) }, (_, index) => {
    const study = `more-${2 * index + 2}`;
    const id = `${study}-report`;
    const issued = at(2 * index + 1, 4 * hours);
    return {
      ...{ id, report: id, version: '1', status: 'final', patient: 'zdena', hospital: 'praha' },
      ...{ studies: [study], issued, indexed: issued },
      ...{ language: 'cs', title: 'Nález', conclusion: 'Beze změny.' },
    };
  });
}
