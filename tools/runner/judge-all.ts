import { setImmediate as macrotask } from 'node:timers/promises';
import type { Target } from '../exchange/target.ts';
import type { Result } from '../verdict/run.ts';
import { newEvidence, type Evidence } from './evidence.ts';
import { execute } from './execute.ts';
import { judge, judgementOf } from './judge.ts';
import type { Planned } from './plan.ts';
import { resultOf } from './result-of.ts';
import { defaultAllowance, type RunOptions } from './run-options.ts';
import { catchStrays } from './strays.ts';

/**
 * Judges what is planned, one after the other, and writes results and evidence as they come.
 * What was running when the run was interrupted has no result.
 */
export async function judgeAll(
  planned: readonly Planned[],
  target: Target,
  { allowance = defaultAllowance, interrupted, onCheck }: RunOptions,
  report: (result: Result) => void,
): Promise<readonly Evidence[]> {
  const evidences: Evidence[] = [];
  const judgeOne = async (one: Planned): Promise<void> => {
    const evidence = newEvidence(one.id);
    evidences.push(evidence);
    onCheck?.(one.id);
    const started = performance.now();
    const judgement = await judge(one, target, evidence, allowance, interrupted);
    const milliseconds = performance.now() - started;
    if (interrupted?.aborted === true) return;
    evidence.onStray = () => {
      report(resultOf(one, judgementOf(judgement, evidence), evidence, milliseconds));
    };
    evidence.onStray();
  };
  const letGo = catchStrays(() => evidences.at(-1));
  try {
    const works = planned.map((one) => ({ id: one.id, run: () => judgeOne(one) }));
    await execute(works, interrupted);
    await macrotask();
  } finally {
    letGo();
  }
  return evidences;
}
