import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import picocolors from 'picocolors';
import { DefinitionsNotPrepared } from '../validation/definitions.ts';
import { countsOf, countsTold, told, type Counts, type Paint } from '../validation/told.ts';
import {
  createValidator,
  isValid,
  type Findings,
  type Validator,
} from '../validation/validator.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  readonly profile: readonly string[];
  readonly package: readonly string[];
  readonly json?: true;
  readonly all?: true;
}

interface Source {
  readonly name: string;
  readonly text: string;
}

interface Judged {
  readonly source: Source;
  readonly findings: Findings;
}

const collect = (one: string, others: readonly string[]): readonly string[] => [...others, one];

/** JSON files below a folder, by name; `node_modules` and hidden folders are nobody's resources. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : filesBelow(path);
      return entry.name.endsWith('.json') ? [path] : [];
    });
}

/** A folder may hold other JSON than resources; a file that is named is taken at its word. */
function isResource(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'resourceType' in value;
  } catch {
    return true;
  }
}

function* sourcesAt(place: string): Generator<Source> {
  if (place === '-') {
    yield { name: 'standard input', text: readFileSync(0, 'utf8') };
    return;
  }
  if (!statSync(place).isDirectory()) {
    yield { name: place, text: readFileSync(place, 'utf8') };
    return;
  }
  for (const file of filesBelow(place)) {
    const text = readFileSync(file, 'utf8');
    if (isResource(text)) yield { name: file, text };
  }
}

function openValidator({ profile, package: packages }: Options): Validator {
  let validator: Validator;
  try {
    validator = createValidator({ packages });
  } catch (error) {
    if (error instanceof DefinitionsNotPrepared) throw new UsageError(error.message);
    if (packages.length === 0 || !(error instanceof Error)) throw error;
    throw new UsageError(
      `Found no FHIR package in ${packages.join(', ')} (${error.message}); wanted a .tgz as package registries serve it.`,
    );
  }
  const unknown = profile.find((url) => !validator.knows(url));
  if (unknown === undefined) return validator;
  throw new UsageError(
    `Found no profile ${unknown} in the guide${packages.length === 0 ? '' : ' or the packages'}; name another, or give its package with --package.`,
  );
}

const paint: Paint = (severity, text) => {
  if (severity === 'error') return picocolors.red(text);
  if (severity === 'warning') return picocolors.yellow(text);
  return picocolors.dim(text);
};

/** Says on a terminal how far a long run is; nothing where nobody watches. */
function progress(done: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(
    done === 0 ? '\r\u001b[2K' : `\r\u001b[2K${picocolors.dim(`${done} files`)}`,
  );
}

function sumOf(judged: readonly Judged[]): Counts {
  const sum = { error: 0, warning: 0, information: 0 };
  for (const { findings } of judged) {
    const { error, warning, information } = countsOf(findings);
    sum.error += error;
    sum.warning += warning;
    sum.information += information;
  }
  return sum;
}

function tell({ source, findings }: Judged, { json, all }: Options): void {
  if (json === true) return;
  progress(0);
  console.log(told(source.name, findings, source.text, { paint, all: all === true }));
}

function tellAll(judged: readonly Judged[], { json }: Options): void {
  const counts = sumOf(judged);
  const valid = judged.filter(({ findings }) => isValid(findings)).length;
  progress(0);
  if (json === true) {
    const files = judged.map(({ source, findings }) => ({
      file: source.name,
      valid: isValid(findings),
      ...findings,
    }));
    console.log(JSON.stringify({ files, valid, counts }, null, 2));
  } else console.log(`\n${valid} of ${judged.length} valid: ${countsTold(counts)}`);
}

/** Every path that leads nowhere is said before anything is judged. */
function wantThere(places: readonly string[]): void {
  const missing = places.filter((place) => place !== '-' && !existsSync(place));
  if (missing.length > 0)
    throw new UsageError(
      `Found no ${missing.join(', ')}, wanted a file, a folder or - for standard input.`,
    );
}

/** Validates everything named, in order; text is let go of once it has been told. */
function validate(places: readonly string[], options: Options): void {
  wantThere(places);
  const validator = openValidator(options);
  const judged: Judged[] = [];
  for (const place of places)
    for (const source of sourcesAt(place)) {
      progress(judged.length + 1);
      const findings = validator.validate({ text: source.text }, { profiles: options.profile });
      tell({ source, findings }, options);
      judged.push({ source: { name: source.name, text: '' }, findings });
    }
  if (judged.length === 0)
    throw new UsageError(
      `Found no resource in ${places.join(', ')}; wanted JSON with a resourceType.`,
    );
  tellAll(judged, options);
  process.exitCode = judged.every(({ findings }) => isValid(findings)) ? 0 : 1;
}

/** `ncpeh validate`: resources against FHIR R4, the guide's profiles and those of other packages. */
export const validateCommand = new Command('validate')
  .description('validate FHIR resources (JSON) against R4, profiles and terminology, offline')
  .argument('<FILE...>', 'files, folders, or - for standard input')
  .option('--profile <URL>', 'a profile beside those in meta.profile; may be repeated', collect, [])
  .option(
    '--package <TGZ>',
    'a FHIR package with further definitions; may be repeated',
    collect,
    [],
  )
  .option('--json', 'write the findings as JSON, each by itself')
  .option('--all', 'show information too')
  .addHelpText(
    'after',
    `
Codes that need a terminology server and rules that cannot be evaluated here are counted, never
passed over in silence and never failed.

Exit codes: 0 valid · 1 a finding of severity error · 2 usage

Examples:
  npx ncpeh validate report.json
  npx ncpeh validate answers/ --profile https://…/StructureDefinition/imaging-report-bundle
  curl -s https://…/Patient/1 | npx ncpeh validate - --json`,
  )
  .action(validate);
