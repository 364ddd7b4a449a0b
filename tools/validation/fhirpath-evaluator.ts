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

type Compiled = (input: unknown, variables: Record<string, unknown>) => unknown[];

interface State {
  readonly compiled: Map<string, Compiled | Error>;
  readonly nodes: Nodes;
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
      userInvocationTable: localFunctions(state.nodes, () => state.evaluations.at(-1)),
    }) as Compiled;
  } catch (error) {
    compiled = error instanceof Error ? error : new Error(String(error));
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

/** Runs an expression; an error of any kind comes back as such. */
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
  state.evaluations.push(evaluation);
  try {
    const node = state.nodes.of(context);
    return { found: compiled(node, environment(context, state.nodes, variables)), evaluation };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    state.evaluations.pop();
  }
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
  const state: State = { compiled: new Map(), nodes: openNodes(), evaluations: [] };
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
