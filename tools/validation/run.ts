import type { Evaluator } from './fhirpath-evaluator.ts';
import type { Finding, FindingCode, Severity, Undecided } from './finding.ts';
import type { Instance } from './instance.ts';
import type { Element, Structure } from './structure.ts';
import type { Structures } from './structures.ts';
import type { Terminology } from './terminology.ts';

/** Where a finding is about: an element, or a place in the JSON that holds none. */
export type Place = Pick<Instance, 'path' | 'pointer'>;

/** What a rule reports; `error` unless it says otherwise. */
export interface Report {
  readonly severity?: Severity;
  readonly code: FindingCode;
  readonly at: Place;
  readonly found: string;
  readonly wanted: string;
  /** The element whose rule is broken. */
  readonly element?: Element;
  readonly rule?: string;
}

/** A finding with its place in the JSON. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly pointer: readonly (string | number)[];
}

/** What is at hand while one resource is validated. */
export interface Run {
  readonly root: Instance;
  readonly structures: Structures;
  readonly terminology: Terminology;
  readonly evaluator: Evaluator;
  /** Adds a finding; the same finding of two definitions counts once. */
  report(report: Report): void;
  /** Notes what could not be evaluated. */
  undecided(undecided: Undecided): void;
  /** Notes a code whose membership is unknown. */
  unknownCode(undecided: Undecided): void;
  /** Checks an element, and all below it, against a definition. */
  walk(instance: Instance, element: Element): void;
  /** Whether an element has no error against a structure; reports nothing. */
  conforms(instance: Instance, structure: Structure): boolean;
  /** Whether this is the first time a rule meets an element; the key names the rule. */
  firstTime(instance: Instance, key: unknown): boolean;
}

/** Findings and undecided matters of a run, as they grow. */
export interface Ledger {
  readonly findings: PlacedFinding[];
  readonly notEvaluated: Undecided[];
  readonly unknownTerminology: Undecided[];
  /** Set once there are too many errors; nothing is added after. */
  full: boolean;
}

/** A resource with more errors than this is not read to its end; of what is no error so much is listed. */
const mostOfAKind = 1000;

function placed(report: Report): PlacedFinding {
  const { severity = 'error', code, at, found, wanted, element, rule } = report;
  const finding: Finding = {
    severity,
    code,
    path: at.path,
    found,
    wanted,
    ...(element === undefined ? {} : { profile: element.structure.url }),
    ...(rule === undefined ? {} : { rule }),
  };
  return { finding, pointer: at.pointer };
}

/** What stands in the place of all findings that are not listed any more. */
function tooMany(given: Report, kind: 'error' | 'other'): PlacedFinding {
  const about = { at: given.at, code: 'too-many' } as const;
  return kind === 'error'
    ? placed({
        ...about,
        found: `more than ${mostOfAKind} errors`,
        wanted: 'fewer, so that all can be read; the rest of the resource was not checked',
      })
    : placed({
        ...about,
        severity: 'warning',
        found: `more than ${mostOfAKind} warnings`,
        wanted: 'fewer, so that all can be read; no more are listed, errors are',
      });
}

const keyOf = ({ severity, code, path, found, wanted, rule }: Finding): string =>
  JSON.stringify([severity, code, path, found, wanted, rule]);

/** A place to write findings to; `report` drops what is already there. */
export function openLedger(): { ledger: Ledger; report: (report: Report) => void } {
  const ledger: Ledger = { findings: [], notEvaluated: [], unknownTerminology: [], full: false };
  const known = new Set<string>();
  const listed = { error: 0, other: 0 };
  const add = (entry: PlacedFinding): void => {
    const key = keyOf(entry.finding);
    if (known.has(key)) return;
    known.add(key);
    ledger.findings.push(entry);
  };
  const report = (given: Report): void => {
    const kind = (given.severity ?? 'error') === 'error' ? 'error' : 'other';
    if (ledger.full || listed[kind] > mostOfAKind) return;
    const before = ledger.findings.length;
    add(placed(given));
    listed[kind] += ledger.findings.length - before;
    if (listed[kind] <= mostOfAKind) return;
    ledger.full = kind === 'error';
    add(tooMany(given, kind));
  };
  return { ledger, report };
}

/** What decides a run, apart from the resource. */
export type RunContext = Pick<Run, 'structures' | 'terminology' | 'evaluator'>;

/** How the walker goes from an element to its definition. */
export type Walk = (instance: Instance, element: Element, run: Run) => void;

interface Shared {
  readonly context: RunContext;
  readonly root: Instance;
  readonly walk: Walk;
  /** Verdicts of `conforms`; an open question counts as yes, so that circles end. */
  readonly conformance: Map<Instance, Map<Structure, boolean>>;
}

function conforms(instance: Instance, structure: Structure, shared: Shared): boolean {
  const known = shared.conformance.get(instance) ?? new Map<Structure, boolean>();
  shared.conformance.set(instance, known);
  const verdict = known.get(structure);
  if (verdict !== undefined) return verdict;
  known.set(structure, true);
  const { run, ledger } = begin(shared);
  run.walk(instance, structure.root);
  const errors = ledger.findings.some(({ finding }) => finding.severity === 'error');
  known.set(structure, !errors);
  return !errors;
}

function begin(shared: Shared): { run: Run; ledger: Ledger } {
  const { ledger, report } = openLedger();
  const met = new Map<Instance, Set<unknown>>();
  const run: Run = {
    ...shared.context,
    root: shared.root,
    report,
    undecided: (undecided) => ledger.notEvaluated.push(undecided),
    unknownCode: (undecided) => ledger.unknownTerminology.push(undecided),
    walk: (instance, element) => {
      if (!ledger.full) shared.walk(instance, element, run);
    },
    conforms: (instance, structure) => conforms(instance, structure, shared),
    firstTime: (instance, key) => {
      const keys = met.get(instance) ?? new Set();
      if (keys.has(key)) return false;
      met.set(instance, keys.add(key));
      return true;
    },
  };
  return { run, ledger };
}

/** Opens a run over one resource and what is in it. */
export function openRun(
  root: Instance,
  context: RunContext,
  walk: Walk,
): { run: Run; ledger: Ledger } {
  return begin({ context, root, walk, conformance: new Map() });
}
