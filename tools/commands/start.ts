import { Command } from 'commander';
import { makeDataset } from '../dataset/make-dataset.ts';
import { connect } from '../exchange/connect.ts';
import { buildGuide } from '../guide/build-guide.ts';
import { readCatalogue } from '../requirements/catalogue.ts';
import { loadChecks } from '../runner/load-checks.ts';
import { carryOut } from './carry-out.ts';
import { gatesAsked, withGates, type GateFlags } from './gate-options.ts';
import { scenarioPatients } from './scenario-patients.ts';
import { startReference } from './start-reference.ts';
import { screen } from './screen.ts';
import { ownChecks, userAgent } from './surroundings.ts';

/** What the reference NCPeH offers: both routes for both classes, and download. */
const declares = {
  manifests: ['documents', 'resources'],
  reports: ['documents', 'resources'],
  options: ['download'],
} as const;

async function start({ out, ...flags }: GateFlags & { out: string }): Promise<void> {
  const shown = screen();
  const guide = await buildGuide({
    progress: (phase) => {
      shown.step(`${phase} …`);
    },
  });
  shown.line(`guide      ${guide.resources} resources, ${guide.built ? 'built' : 'up to date'}`);
  const { facts } = makeDataset();
  shown.line(`data set   ${facts.studies.length} studies, ${facts.reports.length} reports`);
  const catalogue = readCatalogue();
  const loaded = await loadChecks(ownChecks, catalogue);
  const gates = gatesAsked(flags, catalogue, loaded);
  const reference = await startReference();
  shown.line(`reference  FHIR ${reference.fhir}, images ${reference.images}\n`);
  const connection = connect({
    fhir: { base: reference.fhir },
    images: { base: reference.images },
    userAgent: userAgent(),
  });
  const candidate = {
    name: 'reference',
    connection,
    declares,
    patients: scenarioPatients(facts),
    facts,
    lineProfile: 'loopback',
  };
  const errand = { candidate, catalogue, loaded, selection: [], dataset: facts.digest, gates };
  try {
    process.exitCode = await carryOut({ ...errand, out, screen: shown });
  } finally {
    await connection.close();
    await reference.stop();
  }
}

/** `ncpeh start`, which is `npm start`: the whole way from the guide's sources to a verdict. */
export const startCommand = new Command('start')
  .description('build the guide, serve the data set by the reference NCPeH, and judge that')
  .option('--out <folder>', 'where reports go', 'reports')
  .addHelpText(
    'after',
    `
Example:
  npx ncpeh start`,
  )
  .action(start);
withGates(startCommand);
