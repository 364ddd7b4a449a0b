import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative, sep } from 'node:path';
import { guideFolder, projectFolder } from '../../../tools/guide/built.ts';
import { layOutRefereeHome, refereeFolder, refereeHome } from './home.ts';

/** What the HL7 validator says of one element. */
export interface Issue {
  readonly severity: 'fatal' | 'error' | 'warning' | 'information';
  /** Its own name for the kind of message; of an invariant, the definition and the key. */
  readonly messageId: string;
  readonly path: string;
  readonly text: string;
}

/** The file of JSON to be judged: a path below the folder it is judged in → its resource. */
export type Files = ReadonlyMap<string, unknown>;

const lib = join(refereeFolder, 'lib');
const pom = 'tests/system/referee/pom.xml';
const supplied = join(projectFolder, 'tests', 'system', 'referee', 'supplied');

/** How long it may take; it needs about a minute and a half. */
const longest = 480_000;

interface OperationOutcome {
  readonly extension?: readonly Extension[];
  readonly issue?: readonly {
    readonly severity: Issue['severity'];
    readonly expression?: readonly string[];
    readonly details?: { readonly text?: string };
    readonly extension?: readonly Extension[];
  }[];
}

interface Extension {
  readonly url: string;
  readonly valueString?: string;
  readonly valueCode?: string;
}

function lookedFor(): void {
  if (!existsSync(lib) || readdirSync(lib).length === 0)
    throw new Error(
      `Found no HL7 validator in ${relative(projectFolder, lib)}; wanted its jars. Run ` +
        `\`mvn -q -B -f ${pom} dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=${lib}\`.`,
    );
  const { error } = spawnSync('java', ['-version']);
  if (error !== undefined)
    throw new Error(
      `Found no java (${error.message}); wanted Java 17 or later for the HL7 validator. Install default-jre-headless.`,
    );
}

const valueOf = (extensions: readonly Extension[] = [], end: string): string | undefined => {
  const found = extensions.find(({ url }) => url.endsWith(end));
  return found?.valueString ?? found?.valueCode;
};

function issuesOf({ issue = [] }: OperationOutcome): readonly Issue[] {
  return issue.map(({ severity, expression, details, extension }) => ({
    severity,
    messageId: valueOf(extension, 'message-id') ?? '',
    path: expression?.[0] ?? '',
    text: details?.text ?? '',
  }));
}

/** One outcome per file: its order is not that of the input, so each names its file. */
function outcomesIn(file: string, folder: string): Map<string, readonly Issue[]> {
  const { entry = [] } = JSON.parse(readFileSync(file, 'utf8')) as {
    entry?: readonly { resource: OperationOutcome }[];
  };
  return new Map(
    entry.map(({ resource }) => {
      const name = valueOf(resource.extension, 'operationoutcome-file') ?? '';
      const path = relative(folder, join(refereeFolder, name)).split(sep).join('/');
      return [path, issuesOf(resource)];
    }),
  );
}

function write(files: Files, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, resource] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), JSON.stringify(resource));
  }
}

/**
 * Asks the HL7 validator about all files in one run of Java, offline.
 * @param definitions folders of definitions beside R4, the guide's and the code systems it lacks
 * @throws Error when Java or the validator is missing, or when it judged less than all
 */
export function ask(files: Files, definitions: readonly string[]): Map<string, readonly Issue[]> {
  lookedFor();
  layOutRefereeHome();
  const folder = join(refereeFolder, 'files');
  const output = join(refereeFolder, 'outcomes.json');
  // What an earlier run was told must not answer for this one.
  const cache = join(refereeFolder, 'terminology-cache');
  write(files, folder);
  rmSync(output, { force: true });
  rmSync(cache, { recursive: true, force: true });
  const folders = readdirSync(folder).map((name) => join('files', name));
  const guides = [supplied, guideFolder, ...definitions].flatMap((one) => ['-ig', one]);
  const { status, stdout, error } = spawnSync(
    'java',
    [
      ...['-Xmx1200m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
      ...[`-Duser.home=${refereeHome}`, '-cp', [join(lib, '*')].join(delimiter)],
      ...['org.hl7.fhir.validation.ValidatorCli', ...folders, '-version', '4.0', '-tx', 'n/a'],
      ...[...guides, '-output', output, '-show-message-ids', '-extension', 'any'],
      ...['-txCache', cache],
    ],
    { cwd: refereeFolder, encoding: 'utf8', timeout: longest, maxBuffer: 1 << 28 },
  );
  writeFileSync(join(refereeFolder, 'log.txt'), stdout);
  if (error !== undefined || !existsSync(output))
    throw new Error(
      `The HL7 validator gave no outcomes (${error?.message ?? `exit ${String(status)}`}), wanted one per file; ` +
        `see ${relative(projectFolder, join(refereeFolder, 'log.txt'))}:\n${stdout.slice(-2000)}`,
    );
  const outcomes = outcomesIn(output, folder);
  const silent = [...files.keys()].filter((name) => !outcomes.has(name));
  if (silent.length === 0) return outcomes;
  throw new Error(
    `The HL7 validator said nothing of ${silent.slice(0, 10).join(', ')}; wanted an outcome per file.`,
  );
}
