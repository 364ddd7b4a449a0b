import { curlOf } from '../exchange/curl.ts';
import type { Declares, Target } from '../exchange/target.ts';
import { exitCodeOf } from '../verdict/exit-code.ts';
import type { Result, Run, Spelling } from '../verdict/run.ts';
import { rollUp } from '../verdict/verdict.ts';
import { recordOf, withFixtures, type Evidence } from './evidence.ts';
import { declaredBy } from './declared-by.ts';
import { fixturesOf } from './fixtures.ts';
import { judgeAll } from './judge-all.ts';
import { planOf, type Plan, type Planned } from './plan.ts';
import { preflight, type Preflight } from './preflight.ts';
import { unrun } from './result-of.ts';
import { defaultAllowance, type Candidate, type RunOptions } from './run-options.ts';
import { select } from './select.ts';

const interruptedSays = 'The run was interrupted; what had not been judged by then is missing.';

/**
 * Runs the selected checks on one candidate and says what came of them. One run at a time in a process.
 * @throws UnknownSelection before anything is sent; Error for a bug of the harness
 */
export async function runChecks(options: RunOptions): Promise<Run> {
  const { candidate, catalogue, checks, interrupted } = options;
  const started = new Date().toISOString();
  const selection = select(options.selection ?? [], catalogue, checks);
  const first = await preflight(candidate.connection, candidate.patients, interrupted);
  const declares = candidate.declares ?? declaredBy(first.metadata);
  const plan = planOf(checks, catalogue, selection, declares);
  const results = new Map<string, Result>();
  const runNow = (ended: Partial<Run>, evidences: readonly Evidence[] = []): Run =>
    runOf({ options, plan, declares, started, results: [...results.values()], evidences }, ended);
  options.onStart?.(runNow({}), plan.planned.length);
  const report = (result: Result): void => {
    results.set(result.id, result);
    options.onResult?.(result);
  };
  for (const result of settleUnrun(plan, first)) {
    results.set(result.id, result);
    // One reason for all of them: the run has it.
    if (first.stopped === undefined) options.onResult?.(result);
  }
  const evidences =
    first.stopped === undefined
      ? await judgeAll(plan.planned.filter(runs), targetOf(options, declares), options, report)
      : [];
  const ended = { ended: new Date().toISOString() };
  if (interrupted?.aborted === true)
    return runNow({ ...ended, stopped: interruptedSays }, evidences);
  const stopped = first.stopped === undefined ? {} : { stopped: first.stopped };
  return runNow({ ...ended, ...stopped, complete: true }, evidences);
}

const runs = ({ omitted }: Planned): boolean => omitted === undefined;

/** Results that need no run: what the candidate does not declare, and everything if it cannot be reached. */
function settleUnrun({ planned }: Plan, { stopped, exchanges }: Preflight): readonly Result[] {
  return planned.flatMap((one) => {
    if (one.omitted !== undefined)
      return unrun(one, { outcome: 'not-applicable', reason: one.omitted }, []);
    return stopped === undefined
      ? []
      : unrun(one, { outcome: 'broken', reason: stopped }, exchanges);
  });
}

function targetOf(
  { candidate, allowance = defaultAllowance }: RunOptions,
  declares: Declares,
): Target {
  const { name, connection, patients, facts, lineProfile } = candidate;
  const { fhir, images } = connection;
  const record = recordOf(lineProfile);
  const fixture = fixturesOf(allowance);
  return { name, fhir, images, declares, patients, facts, lineProfile, record, fixture };
}

interface Known {
  readonly options: RunOptions;
  readonly plan: Plan;
  readonly declares: Declares;
  readonly started: string;
  readonly results: readonly Result[];
  readonly evidences: readonly Evidence[];
}

/** All that reporters show, as far as it is known. */
function runOf(known: Known, ended: Partial<Run>): Run {
  const { options, plan, results } = known;
  const { requirements, notCovered } = plan;
  const verdict = rollUp(results.map((result) => result.verdict));
  return {
    schema: 1,
    complete: false,
    target: targetInWords(options.candidate, known.declares),
    mode: 'seeded',
    started: known.started,
    digests: options.digests,
    environment: options.environment,
    selection: options.selection ?? [],
    requirements,
    results,
    notCovered,
    spellings: spellingsOf(known.evidences),
    exchanges: options.candidate.connection.exchanges.map((record) => ({
      ...record,
      curl: curlOf(record),
    })),
    verdict,
    exitCode: exitCodeOf({ requirements, results, ...ended }),
    ...ended,
  };
}

function targetInWords({ name, connection }: Candidate, declares: Declares): Run['target'] {
  return {
    name,
    fhir: connection.fhir.base,
    images: connection.images.base,
    declares: { ...declares },
  };
}

/** How each filter was spelt on each binding, once. */
function spellingsOf(evidences: readonly Evidence[]): readonly Spelling[] {
  const said = evidences
    .flatMap((evidence) => withFixtures(evidence))
    .flatMap((all) => all.spellings);
  return [
    ...new Map(
      said.map((spelling) => [`${spelling.filter}@${spelling.binding}`, spelling]),
    ).values(),
  ];
}
