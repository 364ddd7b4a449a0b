import { join } from 'node:path';
import { buildFolder } from '../guide/built.ts';
import { deepest, isTooDeep } from './depth.ts';
import {
  definitionsOf,
  layerOf,
  preparedLayers,
  preparedSchema,
  type Definitions,
} from './definitions.ts';
import { createEvaluator } from './fhirpath-evaluator.ts';
import { quoted, type Findings, type Undecided, type UndecidedList } from './finding.ts';
import { resourceInstance } from './instance.ts';
import { checkAsked } from './profiles.ts';
import { createJsonShape, type JsonShape } from './json-shape.ts';
import { positionsOf, readText, type TextFault } from './json-text.ts';
import { packageResources } from './package-archive.ts';
import { openRun, type Ledger, type PlacedFinding, type Report, type RunContext } from './run.ts';
import { isObject, type JsonObject } from './strip-definition.ts';
import { structuresOf } from './structures.ts';
import { createTerminology } from './terminology/create-terminology.ts';
import { walk } from './walk.ts';

export type { Finding, FindingCode, Findings, Severity, Undecided } from './finding.ts';
export { isValid } from './finding.ts';

/** Where the guide's build leaves the prepared definitions. */
export const definitionsFolder = join(buildFolder, 'definitions');

/** What a validator knows. */
export interface ValidatorOptions {
  /** The folder of prepared definitions; that of the built guide when left out. */
  readonly definitions?: string;
  /** FHIR packages (`.tgz`) beside them, later ones winning. */
  readonly packages?: readonly string[];
  /** Resources beside them, winning over all: definitions that no package holds. */
  readonly resources?: readonly unknown[];
}

/** How one resource is to be judged. */
export interface ValidateOptions {
  /** Profiles by canonical URL, beside those that the resource claims in `meta.profile`. */
  readonly profiles?: readonly string[];
}

/** Judges resources against FHIR R4 and profiles, offline. */
export interface Validator {
  /**
   * Judges a resource: a JSON value, or `{ text }` to learn lines and columns as well. Never throws
   * on what it is given.
   */
  validate(resource: unknown, options?: ValidateOptions): Findings;
  /** Whether a profile of that URL is known. */
  knows(profile: string): boolean;
}

interface Engine {
  readonly context: RunContext;
  readonly shape: JsonShape | undefined;
}

const listed = (undecided: readonly Undecided[]): UndecidedList => ({
  count: undecided.length,
  list: undecided.slice(0, 100),
});

/** The findings of a ledger without their inner pointers, with lines and columns when there is text. */
function published(ledger: Ledger, text: string | undefined): Findings {
  const { findings, notEvaluated, unknownTerminology } = ledger;
  const pointers = findings.map(({ pointer }) => pointer);
  const positions = text === undefined || findings.length === 0 ? [] : positionsOf(text, pointers);
  return {
    findings: findings.map(({ finding }, index) => ({ ...finding, ...positions[index] })),
    notEvaluated: listed(notEvaluated),
    unknownTerminology: listed(unknownTerminology),
  };
}

const nothingDecided = { notEvaluated: listed([]), unknownTerminology: listed([]) };

function refused(
  code: 'json' | 'depth' | 'type',
  found: string,
  wanted: string,
  place?: TextFault,
): Findings {
  const position = place === undefined ? {} : { line: place.line, column: place.column };
  const finding = { severity: 'error', code, path: '$this', found, wanted, ...position } as const;
  return { findings: [finding], ...nothingDecided };
}

/** The first pass is shown where the walker has nothing to say of the same place. */
function shapeReports(
  resource: JsonObject,
  walked: readonly PlacedFinding[],
  shape: JsonShape,
): Report[] {
  const errors = walked.filter(({ finding }) => finding.severity === 'error');
  const isWithin = (one: readonly unknown[], other: readonly unknown[]): boolean =>
    one.length <= other.length && one.every((part, index) => part === other[index]);
  return shape
    .check(resource)
    .filter(
      ({ at }) =>
        !errors.some(
          ({ pointer }) => isWithin(pointer, at.pointer) || isWithin(at.pointer, pointer),
        ),
    );
}

function duplicateReports(faults: readonly TextFault[], type: string): Report[] {
  return faults.map(({ pointer, found, wanted }) => ({
    code: 'json',
    at: { path: [type, ...pointer].join('.'), pointer },
    found,
    wanted,
  }));
}

/** A ledger when the resource could be read as one, else why it could not. */
function judge(
  resource: unknown,
  profiles: readonly string[],
  { context, shape }: Engine,
  faults: readonly TextFault[],
): Ledger | Findings {
  if (isTooDeep(resource))
    return refused('depth', `nesting beyond ${deepest}`, `at most ${deepest} levels`);
  if (!isObject(resource))
    return refused('type', quoted(resource), 'a JSON object with a resourceType');
  const root = resourceInstance(resource, context.structures);
  if (root?.shape === undefined) {
    const found = `resourceType ${quoted(resource['resourceType'])}`;
    return refused('type', found, 'the name of a resource type of R4');
  }
  const { run, ledger } = openRun(root, context, walk);
  for (const report of duplicateReports(faults, root.type)) run.report(report);
  run.walk(root, root.shape);
  for (const url of profiles) checkAsked(root, url, run);
  if (shape !== undefined)
    for (const report of shapeReports(resource, ledger.findings, shape)) run.report(report);
  return ledger;
}

/** `{ text }` is source text; no resource has that shape, for it lacks a resourceType. */
function textOf(resource: unknown): string | undefined {
  if (!isObject(resource) || 'resourceType' in resource) return undefined;
  return typeof resource['text'] === 'string' ? resource['text'] : undefined;
}

function validate(resource: unknown, profiles: readonly string[], engine: Engine): Findings {
  const text = textOf(resource);
  if (text === undefined) {
    const outcome = judge(resource, profiles, engine, []);
    return 'full' in outcome ? published(outcome, undefined) : outcome;
  }
  const { value, isJson, faults } = readText(text);
  const [first] = faults;
  if (!isJson) return refused('json', first?.found ?? 'no JSON', first?.wanted ?? 'JSON', first);
  const outcome = judge(value, profiles, engine, faults);
  return 'full' in outcome ? published(outcome, text) : outcome;
}

/** Definitions from a folder, from packages and from memory, in that order. */
function definitionsFor({
  definitions,
  packages = [],
  resources = [],
}: ValidatorOptions): Definitions {
  const folder = definitions ?? definitionsFolder;
  const layers = [
    ...preparedLayers(folder),
    ...packages.map((file) => layerOf(packageResources(file))),
    layerOf(resources),
  ];
  return definitionsOf(layers, () => preparedSchema(folder));
}

/**
 * Makes a validator. Definitions are read when a resource first needs them.
 * @throws DefinitionsNotPrepared when the guide was never built; Error when a package cannot be read
 */
export function createValidator(options: ValidatorOptions = {}): Validator {
  const definitions = definitionsFor(options);
  const structures = structuresOf(definitions);
  const context = {
    structures,
    terminology: createTerminology(definitions),
    evaluator: createEvaluator(),
  };
  const schema = definitions.jsonSchema();
  const shape = schema === undefined ? undefined : createJsonShape(schema);
  const engine: Engine = { context, shape };
  return {
    validate: (resource, { profiles = [] } = {}) => validate(resource, profiles, engine),
    knows: (profile) => structures.byUrl(profile) !== undefined,
  };
}
