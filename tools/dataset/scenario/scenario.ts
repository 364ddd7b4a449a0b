import type { ManifestFacts } from './manifests.ts';
import { manifests } from './manifests.ts';
import { omarManifests, omarReports, omarStudies } from './omar.ts';
import { patients } from './patients.ts';
import type { PatientFacts } from './patients.ts';
import { reports } from './reports.ts';
import type { ReportFacts } from './reports.ts';
import { studies } from './studies.ts';
import type { StudyFacts } from './studies.ts';
import { traps } from './traps.ts';
import type { TrapFacts } from './traps.ts';
import { courseReports, courseStudies } from './zdena/courses.ts';
import { manifestsFor } from './zdena/manifests.ts';
import { moreReports, moreStudies } from './zdena/more.ts';
import { trapReports } from './zdena/reports.ts';
import { trapStudies } from './zdena/studies.ts';
import { zdenaTraps } from './zdena/traps.ts';

/** All tables of the scenario. */
export interface Scenario {
  readonly patients: readonly PatientFacts[];
  readonly studies: readonly StudyFacts[];
  readonly reports: readonly ReportFacts[];
  readonly manifests: readonly ManifestFacts[];
  readonly traps: readonly TrapFacts[];
}

/** How many studies Zdena has, the withdrawn one included, where no more are asked for. */
export const written = courseStudies.length + trapStudies.length;

/**
 * The scenario, with a longer history of Zdena where one is asked for.
 * @param history how many studies she is to have; those of the tables at least
 */
export function scenario(history: number = written): Scenario {
  const more = Math.max(0, history - written);
  const hers = [...courseStudies, ...trapStudies, ...moreStudies(more)];
  return {
    patients,
    studies: [...studies, ...hers, ...omarStudies],
    reports: [...reports, ...courseReports, ...trapReports, ...moreReports(more), ...omarReports],
    manifests: [...manifests, ...manifestsFor(hers), ...omarManifests],
    traps: [...traps, ...zdenaTraps],
  };
}
