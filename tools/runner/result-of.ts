import type { ExchangeRecord as Captured } from '../exchange/record.ts';
import type { Finding, Result } from '../verdict/run.ts';
import { verdictOf } from '../verdict/verdict.ts';
import { newEvidence, withFixtures, type Evidence } from './evidence.ts';
import type { Judgement } from './judge.ts';
import type { Planned } from './plan.ts';

/** The result of a check that ran, with what its fixtures sent and noticed. */
export function resultOf(
  { id, check, binding, requirement }: Planned,
  judgement: Judgement,
  evidence: Evidence,
  milliseconds: number,
): Result {
  const all = withFixtures(evidence);
  return {
    id,
    key: check.key,
    binding: binding ?? null,
    stimulus: check.stimulus.says,
    ...judgement,
    verdict: verdictOf(judgement.outcome, requirement.strength),
    findings: findingsOf(all),
    exchanges: exchangesOf(all),
    samples: evidence.samples,
    compared: evidence.compared,
    milliseconds: Math.round(milliseconds),
  };
}

/** The result of a check that was not run. */
export function unrun(
  planned: Planned,
  judgement: Judgement,
  exchanges: readonly Captured[],
): Result {
  const result = resultOf(planned, judgement, newEvidence(), 0);
  return { ...result, exchanges: exchanges.map(({ id }) => id) };
}

/** What checks and exchange noticed; the same thing is said once. */
function findingsOf(all: readonly Evidence[]): readonly Finding[] {
  const found = all.flatMap(({ findings, capture }) => [...findings, ...(capture?.notes ?? [])]);
  return [
    ...new Map(found.map((finding) => [`${finding.code} ${finding.says}`, finding])).values(),
  ];
}

function exchangesOf(all: readonly Evidence[]): readonly number[] {
  const ids = all.flatMap(({ capture }) => (capture?.exchanges ?? []).map(({ id }) => id));
  return [...new Set(ids)].sort((a, b) => a - b);
}
