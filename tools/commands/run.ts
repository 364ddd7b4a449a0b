import { Command, Option } from 'commander';
import type { Configuration } from '../configuration/configuration.ts';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { readFacts, type Facts } from '../configuration/read-facts.ts';
import { connect } from '../exchange/connect.ts';
import { nearest } from '../requirements/nearest.ts';
import { readCatalogue } from '../requirements/catalogue.ts';
import { loadChecks } from '../runner/load-checks.ts';
import { select } from '../runner/select.ts';
import { carryOut } from './carry-out.ts';
import { gatesAsked, withGates, type GateFlags } from './gate-options.ts';
import { madeElsewhere } from './made-elsewhere.ts';
import { scenarioPatients } from './scenario-patients.ts';
import { screen } from './screen.ts';
import { ownChecks, userAgent } from './surroundings.ts';
import { together } from './together.ts';
import { UsageError } from './usage-error.ts';

interface RunFlags extends GateFlags {
  readonly config?: string;
  readonly fhir?: string;
  readonly images?: string;
  readonly patient?: readonly string[];
  readonly facts?: string;
  readonly name?: string;
  readonly line?: string;
  readonly out: string;
  readonly checks?: readonly string[];
}

/** The path of the facts index. @throws UsageError without one */
function factsOf({ facts }: Pick<Configuration, 'facts'>): string {
  if (facts !== undefined) return facts;
  throw new UsageError(
    'Found no facts index, wanted --facts FILE or `facts` in the configuration: this version judges ' +
      'only candidates that hold the published data set. Write it with `npx ncpeh dataset --out DIR`, load ' +
      'it into the candidate, and name the facts index in DIR.',
  );
}

function candidateOf(flags: RunFlags): { configuration: Configuration; facts: Facts } {
  const [configuration] = together(
    () => readConfiguration(flags.config, flags, process.env, process.cwd()),
    // Only a configuration that can be read tells whether it names facts.
    () => flags.config ?? factsOf(flags),
  );
  return { configuration, facts: readFacts(factsOf(configuration)) };
}

async function run(selection: readonly string[], flags: RunFlags): Promise<void> {
  const catalogue = readCatalogue();
  const loaded = await loadChecks(flags.checks ?? ownChecks, catalogue);
  const [{ configuration, facts }, gates] = together(
    () => candidateOf(flags),
    () => gatesAsked(flags, catalogue, loaded),
    () => select(selection, catalogue, loaded.checks),
  );
  const { name, fhir, images, declares, line, sampling } = configuration;
  // Whom the configuration does not map, the candidate knows as the data set does.
  const patients = { ...scenarioPatients(facts), ...configuration.patients };
  const connection = connect({ fhir, images, userAgent: userAgent() });
  const told = declares === undefined ? {} : { declares };
  const costs = sampling === undefined ? {} : { sampling };
  const candidate = {
    name,
    connection,
    patients: known(patients, facts),
    facts,
    lineProfile: line,
    ...told,
  };
  const elsewhere = madeElsewhere(facts, { fhir: fhir.base, images: images.base });
  const findings = elsewhere === undefined ? [] : [elsewhere];
  const { out } = flags;
  const errand = { candidate, catalogue, loaded, selection, dataset: facts.digest, gates, out };
  try {
    process.exitCode = await carryOut({ ...errand, ...costs, findings, screen: screen() });
  } finally {
    await connection.close();
  }
}

/** @throws UsageError for a scenario patient that the data set does not have */
function known(patients: Configuration['patients'], facts: Facts): Configuration['patients'] {
  const scenario = facts.patients.map(({ id }) => id);
  const unknown = Object.keys(patients).find((name) => !scenario.includes(name));
  if (unknown === undefined) return patients;
  throw new UsageError(
    `Found an identifier of ${unknown}, wanted one of the scenario patients ${scenario.join(', ')}. ` +
      `Did you mean ${nearest(unknown, scenario)[0] ?? 'none'}? ` +
      'Correct `patients` in the configuration, or --patient.',
  );
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

/** `ncpeh run`: every check, or those asked for, on one candidate that holds the data set. */
export const runCommand = new Command('run')
  .description('judge a candidate that holds the published data set')
  .argument('[KEY|AREA...]', 'areas (QRY), keys (QRY-03) or checks (QRY-03/recall); none is all')
  .option('--config <file>', 'the candidate in YAML or JSON; flags win over it')
  .option('--fhir <url>', 'FHIR base')
  .option('--images <url>', 'DICOMweb base')
  .option(
    '--patient <token>',
    'system|value the candidate knows the scenario patient ana by, or nikos=system|value of another; ' +
      'repeat it; whom you leave out has the identifier of the data set',
    collect,
  )
  .option('--facts <file>', 'facts index of the data set, as `npx ncpeh dataset` writes it')
  .option('--name <target>', 'what reports call the candidate')
  .option('--line <name>', 'what to call the line it is reached over, printed beside rates')
  .option('--out <folder>', 'where reports go', 'reports')
  .addOption(
    new Option('--checks <path...>', 'check files or folders').default(
      [...ownChecks],
      'the project’s own',
    ),
  )
  .addHelpText(
    'after',
    `
Exit codes: 0 conformant, 1 a SHALL failed, 2 usage or configuration, 3 incomplete, 4 error.

Examples:
  npx ncpeh run --config candidate.yaml
  npx ncpeh run QRY LNK-01 --config candidate.yaml
  npx ncpeh run --config candidate.yaml --baseline last-release.json --allow-skip VER-07,BWT
  npx ncpeh run --fhir http://127.0.0.1:8080/fhir --images http://127.0.0.1:8081/dicomweb \\
    --patient 'urn:oid:2.999.1.1|12345' --facts dataset/facts.json`,
  )
  .action(run);
withGates(runCommand);
