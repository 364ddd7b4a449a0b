import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import r5 from 'fhirpath/fhir-context/r5';
import { openNodes, type Nodes } from './fhirpath-nodes.ts';
import { localFunctions, type Evaluation } from './fhirpath-functions.ts';
import type { Instance } from './instance.ts';
import { containerOf } from './resolution.ts';
import type { Run } from './run.ts';

/** What came of an expression: R4 wants `true`; nothing at all, or a failure, decides nothing. */
export interface Answer {
  readonly verdict: 'true' | 'false' | 'undecided';
  readonly reason?: string;
}

/** Evaluates FHIRPath on elements of the resource under validation. */
export interface Evaluator {
  /** An invariant on its element; `variables` become `%name`. */
  evaluate(
    expression: string,
    context: Instance,
    run: Run,
    variables?: Readonly<Record<string, Instance>>,
  ): Answer;
  /** Whether an expression on the resource selects an element; `undefined` when it cannot be told. */
  selects(expression: string, element: Instance, run: Run): boolean | undefined;
}

/** One expression may take so many milliseconds: a hundred times what any takes on real data. */
const budget = 5000;

/** All expressions on one resource may take so many; what is left then is not evaluated. */
const wholeBudget = 60_000;

const tooLong = `it took longer than ${budget / 1000} s, and was given up`;

type Compiled = (input: unknown, variables: Record<string, unknown>) => unknown[];

interface State {
  readonly compiled: Map<string, Compiled | Error>;
  readonly nodes: Nodes;
  /** Milliseconds spent on each resource. */
  readonly spent: WeakMap<Instance, number>;
  /** When the evaluation under way has to end, by `performance.now()`. */
  deadline: number;
  steps: number;
  /** The evaluations under way, the innermost last: `conformsTo` evaluates within an evaluation. */
  readonly evaluations: Evaluation[];
}

function compile(expression: string, isR5: boolean, state: State): Compiled | Error {
  const key = `${isR5 ? 'r5' : 'r4'} ${expression}`;
  const known = state.compiled.get(key);
  if (known !== undefined) return known;
  let compiled: Compiled | Error;
  try {
    compiled = fhirpath.compile(expression, isR5 ? r5 : r4, {
      // the library prints traces otherwise, and dom-3 and ref-1 trace
      traceFn: () => undefined,
      resolveInternalTypes: false,
      // called after each step; the clock is looked at now and then, because it costs more than a step
      debugger: () => {
        state.steps += 1;
        if (state.steps % 32 === 0 && performance.now() > state.deadline) throw new Error(tooLong);
      },
      userInvocationTable: localFunctions(state.nodes, () => state.evaluations.at(-1)),
    }) as Compiled;
  } catch (error) {
    // the parser's own error holds all of its tables
    compiled = new Error(error instanceof Error ? error.message : String(error));
  }
  state.compiled.set(key, compiled);
  return compiled;
}

function environment(
  context: Instance,
  nodes: Nodes,
  others: Readonly<Record<string, Instance>>,
): Record<string, unknown> {
  const variables: Record<string, unknown> = {
    resource: nodes.of(context.resource),
    rootResource: nodes.of(containerOf(context.resource)),
    context: nodes.of(context),
  };
  for (const [name, instance] of Object.entries(others)) variables[name] = nodes.of(instance);
  return variables;
}

const isR5 = ({ resource }: Instance): boolean =>
  resource.shape?.structure.fhirVersion.startsWith('5.') === true;

/** Runs an expression within its time; an error of any kind comes back as such. */
function timed(
  compiled: Compiled,
  evaluation: Evaluation,
  state: State,
  variables: Readonly<Record<string, Instance>>,
): unknown[] | Error {
  const { context, run } = evaluation;
  const started = performance.now();
  const spent = state.spent.get(run.root) ?? 0;
  if (spent > wholeBudget) return new Error('the resource took too long already');
  const isOutermost = state.evaluations.length === 0;
  if (isOutermost) state.deadline = started + budget;
  state.evaluations.push(evaluation);
  try {
    return compiled(state.nodes.of(context), environment(context, state.nodes, variables));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    state.evaluations.pop();
    if (isOutermost) state.spent.set(run.root, spent + performance.now() - started);
  }
}

function results(
  expression: string,
  context: Instance,
  run: Run,
  state: State,
  variables: Readonly<Record<string, Instance>> = {},
): { found: unknown[]; evaluation: Evaluation } | Error {
  const compiled = compile(expression, isR5(context), state);
  if (compiled instanceof Error) return compiled;
  const evaluation: Evaluation = { context, run, unanswered: [] };
  const found = timed(compiled, evaluation, state, variables);
  return found instanceof Error ? found : { found, evaluation };
}

function answerOf(found: readonly unknown[], nodes: Nodes): Answer {
  const values = found.map((one) => nodes.valueOf(one));
  if (values.length === 0) return { verdict: 'undecided', reason: 'the expression gives nothing' };
  // FHIRPath 4.5: a single value that is no Boolean counts as true
  return { verdict: values.length === 1 && values[0] === false ? 'false' : 'true' };
}

function evaluate(
  expression: string,
  context: Instance,
  run: Run,
  state: State,
  variables?: Readonly<Record<string, Instance>>,
): Answer {
  const outcome = results(expression, context, run, state, variables);
  if (outcome instanceof Error) return { verdict: 'undecided', reason: outcome.message };
  const answer = answerOf(outcome.found, state.nodes);
  const [reason] = outcome.evaluation.unanswered;
  return answer.verdict === 'true' || reason === undefined
    ? answer
    : { verdict: 'undecided', reason };
}

/** An evaluator of its own state: compiled expressions and the nodes of the elements it has seen. */
export function createEvaluator(): Evaluator {
  const state: State = {
    compiled: new Map(),
    nodes: openNodes(),
    deadline: 0,
    steps: 0,
    spent: new WeakMap(),
    evaluations: [],
  };
  return {
    evaluate: (expression, context, run, variables) =>
      evaluate(expression, context, run, state, variables),
    selects: (expression, element, run) => {
      const outcome = results(expression, element.resource, run, state);
      if (outcome instanceof Error) return undefined;
      const wanted = state.nodes.valueOf(state.nodes.of(element));
      return outcome.found.some((one) => state.nodes.valueOf(one) === wanted);
    },
  };
}
