import type { Target } from '../exchange/target.ts';
import { setImmediate as macrotask } from 'node:timers/promises';
import { underBudget, type Allowance } from './budget.ts';
import { unfinished, working, type Evidence } from './evidence.ts';
import { outcomeOf, type Meaning } from './outcome-of.ts';
import type { Planned } from './plan.ts';

/** What came of a check; no reason for `held`. */
export type Judgement = Meaning | { readonly outcome: 'held' };

const forgotten = 'The check ended while work it had begun went on: an `await` is missing in it.';
const nothing = 'The check compared nothing, so nothing is known.';

/**
 * Runs one check on the target and says what came of it; never throws. Waits two macrotasks more for
 * errors that nobody awaits, which `judgementOf` reads from the evidence.
 */
export async function judge(
  { check, binding }: Planned,
  target: Target,
  evidence: Evidence,
  allowance: Allowance,
  interrupted?: AbortSignal,
): Promise<Judgement> {
  let left = 0;
  const work = async (): Promise<void> => {
    await check.judge(target, binding);
    left = unfinished(evidence);
  };
  const begun = (capture: NonNullable<Evidence['capture']>): void => {
    evidence.capture = capture;
  };
  const threw = await working.run(evidence, () =>
    underBudget(work, allowance, begun, interrupted).then(
      () => undefined,
      (error: unknown) => outcomeOf(error),
    ),
  );
  evidence.ended = true;
  await macrotask();
  await macrotask();
  if (threw !== undefined) return threw;
  if (left > 0) return { outcome: 'broken', reason: forgotten };
  return evidence.compared > 0 ? { outcome: 'held' } : { outcome: 'untestable', reason: nothing };
}

/** The judgement as it stands, once errors that nobody awaited are counted in, however late they came. */
export function judgementOf(judgement: Judgement, { strays }: Evidence): Judgement {
  if (strays.length === 0 || judgement.outcome === 'broken') return judgement;
  const { reason } = outcomeOf(strays[0]);
  return {
    outcome: 'broken',
    reason: `An error of this check was awaited by nobody, so its outcome cannot be trusted: ${reason}`,
  };
}
