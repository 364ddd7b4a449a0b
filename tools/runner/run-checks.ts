import type { Declares, Target } from '../exchange/target.ts';
import type { Result, Run } from '../verdict/run.ts';
import { declaredBy, whoDeclares } from './declared-by.ts';
import { recordOf } from './evidence.ts';
import { fixturesOf } from './fixtures.ts';
import { judgeAll } from './judge-all.ts';
import { planOf, type Plan } from './plan.ts';
import { preflight, type Preflight } from './preflight.ts';
import { unrun } from './result-of.ts';
import { runOf, type Ending, type Known } from './run-of.ts';
import { defaultAllowance, defaultSampling, type RunOptions } from './run-options.ts';
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
  const by = whoDeclares(candidate.declares, first.metadata);
  const known: Known = {
    ...{ plan, declares, declaredBy: by, started, results: [], evidences: [] },
    options: judgesNothing(plan, first) ? withoutFindings(options) : options,
  };
  options.onStart?.(runOf(known), plan.planned.length);
  const judged = await judgePlan(known, first);
  return runOf({ ...known, ...judged }, endingOf(first, interrupted));
}

const judgesNothing = ({ planned }: Plan, { stopped }: Preflight): boolean =>
  stopped !== undefined || planned.every(({ omitted }) => omitted !== undefined);

/** What was known beforehand misleads where nobody was reached: a mistyped address is no data set made elsewhere. */
const withoutFindings = (options: RunOptions): RunOptions => ({ ...options, findings: [] });

/** Judges what can be judged; what needs no run is settled first. */
async function judgePlan(
  { options, plan, declares }: Known,
  first: Preflight,
): Promise<Pick<Known, 'results' | 'evidences'>> {
  // Whoever gives up while the first answer is awaited has judged nothing.
  if (options.interrupted?.aborted === true) return { results: [], evidences: [] };
  const results = new Map<string, Result>();
  const report = (result: Result): void => {
    results.set(result.id, result);
    // A run that was stopped has one reason for all its results: the run itself says it.
    if (first.stopped === undefined) options.onResult?.(result);
  };
  settleUnrun(plan, first).forEach(report);
  const left = plan.planned.filter(({ id }) => !results.has(id));
  const evidences = await judgeAll(left, targetOf(options, declares), options, report);
  return { results: [...results.values()], evidences };
}

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
  { candidate, allowance = defaultAllowance, sampling: asked }: RunOptions,
  declares: Declares,
): Target {
  const { name, connection, patients, facts, lineProfile } = candidate;
  const { fhir, images } = connection;
  const record = recordOf(lineProfile);
  const fixture = fixturesOf(allowance);
  const sampling = { ...defaultSampling, ...asked };
  return { name, fhir, images, declares, patients, facts, lineProfile, sampling, record, fixture };
}

function endingOf({ stopped }: Preflight, interrupted: AbortSignal | undefined): Ending {
  const ended = new Date().toISOString();
  if (interrupted?.aborted === true) return { ended, stopped: interruptedSays };
  return { ended, complete: true, ...(stopped === undefined ? {} : { stopped }) };
}
