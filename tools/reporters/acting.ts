import { unanswered } from '../verdict/gone.ts';
import type { Result, Run } from '../verdict/run.ts';
import { byWorst } from './counts.ts';

/** What of a run tells whom somebody has to act on. */
export type Acting = Pick<Run, 'results' | 'stopped'> &
  Partial<Pick<Run, 'findings' | 'exchanges'>>;

/**
 * The results that somebody has to act on, worst first, and of one verdict in the order of their keys: what
 * others rest on has the lower number. A run that was stopped, or whose candidate was gone in the middle,
 * has one reason, which is told once, and not for each result.
 */
export function acting(run: Acting): readonly Result[] {
  const { results, stopped } = run;
  const told = toldOnce(run);
  return byWorst([...results].sort(byId)).filter(
    (result) =>
      ['fail', 'error', 'warn'].includes(result.verdict) &&
      (stopped === undefined || result.reason !== stopped) &&
      !told.has(result),
  );
}

/** The results that the finding `gone` stands for. */
const toldOnce = ({ results, findings = [], exchanges = [] }: Acting): ReadonlySet<Result> =>
  new Set(findings.some(({ code }) => code === 'gone') ? unanswered({ results, exchanges }) : []);

const byId = (one: Result, other: Result): number => one.id.localeCompare(other.id, 'en');
