import type { Nodes } from './fhirpath-nodes.ts';
import type { Instance } from './instance.ts';
import { resolve } from './resolution.ts';
import type { Run } from './run.ts';
import { isObject } from './strip-definition.ts';

/** One evaluation under way, and what it asked that nobody here can answer. */
export interface Evaluation {
  readonly context: Instance;
  readonly run: Run;
  readonly unanswered: string[];
}

type Fn = (nodes: readonly unknown[], argument?: string) => unknown[];

interface LocalFunction {
  readonly fn: Fn;
  readonly arity: Record<number, 'String'[]>;
  readonly internalStructures: true;
}

const referenceOf = (value: unknown): string | undefined => {
  const text = isObject(value) ? value['reference'] : value;
  return typeof text === 'string' ? text : undefined;
};

/** The codes of a value: its codings, itself, or the bare code. */
function codesIn(value: unknown): unknown[] {
  return isObject(value) && Array.isArray(value['coding'])
    ? (value['coding'] as unknown[])
    : [value];
}

/** `resolve()`: to what is at hand — contained, or in the same Bundle. */
function resolveNodes(
  inputs: readonly unknown[],
  nodes: Nodes,
  { context, run, unanswered }: Evaluation,
): unknown[] {
  return inputs.flatMap((input) => {
    const value = nodes.valueOf(input);
    const text = referenceOf(value);
    if (text === undefined) return [];
    const from = nodes.instanceOf(input, run.root, run.structures) ?? context;
    const resolved = resolve(from, text, run.structures);
    if ('target' in resolved) return [nodes.of(resolved.target)];
    unanswered.push(`${text} cannot be resolved here`);
    return [];
  });
}

/** `memberOf()`: true when one code is in the value set. */
function memberOf(
  inputs: readonly unknown[],
  valueSet: string,
  nodes: Nodes,
  { run, unanswered }: Evaluation,
): unknown[] {
  const [input] = inputs;
  if (inputs.length !== 1) return [];
  const answers = codesIn(nodes.valueOf(input))
    .filter((code) => typeof code === 'string' || isObject(code))
    .map((code) => run.terminology.memberOf(valueSet, code));
  if (answers.some(({ membership }) => membership === 'in')) return [true];
  const unknown = answers.find(({ membership }) => membership === 'unknown');
  if (unknown === undefined) return [false];
  unanswered.push(unknown.reason ?? `membership in ${valueSet} is unknown`);
  return [];
}

/** `conformsTo()`: no error against the profile. */
function conformsTo(
  inputs: readonly unknown[],
  url: string,
  nodes: Nodes,
  { run, unanswered }: Evaluation,
): unknown[] {
  const structure = run.structures.byUrl(url);
  const instances = inputs.map((one) => nodes.instanceOf(one, run.root, run.structures));
  const [instance] = instances;
  if (structure === undefined || instance === undefined || instances.length !== 1) {
    unanswered.push(`${url} is not at hand`);
    return [];
  }
  return [structure.type === instance.type && run.conforms(instance, structure)];
}

/** A value in one spelling: members in order, numbers and dates as text. */
function spelled(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isObject(part) && Object.getPrototypeOf(part) === Object.prototype
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

const expressions = new Map<string, RegExp>();

/** A regular expression of FHIRPath; R4 has some that JavaScript reads in its older manner only. */
function expressionOf(source: string): RegExp {
  const known = expressions.get(source);
  if (known !== undefined) return known;
  let expression: RegExp;
  try {
    expression = new RegExp(source, 'su');
  } catch {
    expression = new RegExp(source, 's');
  }
  expressions.set(source, expression);
  return expression;
}

function matches(inputs: readonly unknown[], source: string, nodes: Nodes): unknown[] {
  const [text, ...others] = inputs.map((one) => nodes.valueOf(one));
  if (others.length > 0) throw new Error('matches() wants one text');
  return typeof text === 'string' ? [expressionOf(source).test(text)] : [];
}

/** `isDistinct()` by spelling: the library compares each with each, minutes for a large resource. */
function isDistinct(inputs: readonly unknown[], nodes: Nodes): unknown[] {
  return [new Set(inputs.map((one) => spelled(nodes.valueOf(one)))).size === inputs.length];
}

/**
 * The functions of FHIRPath that need more than the resource, answered from what is at hand; the
 * library's own would ask a server, throw or take too long. `unanswered` keeps what could not be answered, so that
 * a `false` that rests on it is not believed.
 */
export function localFunctions(
  nodes: Nodes,
  current: () => Evaluation | undefined,
): Record<string, LocalFunction> {
  const within = (answer: (evaluation: Evaluation) => unknown[]): unknown[] => {
    const evaluation = current();
    return evaluation === undefined ? [] : answer(evaluation);
  };
  const local = (parameters: 'String'[], fn: Fn): LocalFunction => ({
    fn,
    arity: { [parameters.length]: parameters },
    internalStructures: true,
  });
  return {
    matches: local(['String'], (inputs, source = '') => matches(inputs, source, nodes)),
    isDistinct: local([], (inputs) => isDistinct(inputs, nodes)),
    resolve: local([], (inputs) => within((now) => resolveNodes(inputs, nodes, now))),
    memberOf: local(['String'], (inputs, url = '') =>
      within((now) => memberOf(inputs, url, nodes, now)),
    ),
    conformsTo: local(['String'], (inputs, url = '') =>
      within((now) => conformsTo(inputs, url, nodes, now)),
    ),
  };
}
