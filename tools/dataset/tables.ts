import { exampleManifests } from './examples/manifests.ts';
import { examplePatients } from './examples/patients.ts';
import { exampleReports } from './examples/reports.ts';
import { manifests } from './scenario/manifests.ts';
import type { ManifestFacts } from './scenario/manifests.ts';
import { patients } from './scenario/patients.ts';
import type { PatientFacts } from './scenario/patients.ts';
import { reports } from './scenario/reports.ts';
import type { ReportFacts } from './scenario/reports.ts';

/** All patients: those the scenario makes resources of, then those of the guide's examples. */
export const allPatients: readonly PatientFacts[] = [...patients, ...examplePatients];

/** All report versions, in the same order. */
export const allReports: readonly ReportFacts[] = [...reports, ...exampleReports];

/** All manifests, in the same order. */
export const allManifests: readonly ManifestFacts[] = [...manifests, ...exampleManifests];
