import type { Result, Run } from '../verdict/run.ts';
import { byWorst } from './counts.ts';

/**
 * The results that somebody has to act on, worst first, and of one verdict in the order of their keys: what
 * others rest on has the lower number. A run that was stopped has one reason, which is told once, and not
 * for each result; and so has one in which the candidate answered no more.
 */
export function acting(run: Pick<Run, 'results' | 'stopped' | 'findings'>): readonly Result[] {
  const { results, stopped, findings = [] } = run;
  const isLost = findings.some(({ code }) => code === 'lost');
  return byWorst([...results].sort(byId)).filter(
    ({ verdict, reason }) =>
      (['fail', 'warn'].includes(verdict) || (verdict === 'error' && !isLost)) &&
      (stopped === undefined || reason !== stopped),
  );
}

const byId = (one: Result, other: Result): number => one.id.localeCompare(other.id, 'en');
