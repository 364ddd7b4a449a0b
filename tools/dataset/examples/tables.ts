import type { Scenario } from '../scenario/scenario.ts';
import { exampleManifests } from './manifests.ts';
import { examplePatients } from './patients.ts';
import { exampleReports } from './reports.ts';
import { exampleStudies } from './studies.ts';

/** The tables of the guide's examples. Their resources stand in the guide; what is made from these rows is facts and images. */
export const exampleTables: Scenario = {
  patients: examplePatients,
  studies: exampleStudies,
  reports: exampleReports,
  manifests: exampleManifests,
  traps: [],
};
