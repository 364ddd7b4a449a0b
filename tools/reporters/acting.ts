import type { Result, Run } from '../verdict/run.ts';
import { byWorst } from './counts.ts';

/**
 * The results that somebody has to act on, worst first, and of one verdict in the order of their keys: what
 * others rest on has the lower number. A run that was stopped has one reason, which is told once, and not
 * for each result.
 */
export function acting({ results, stopped }: Pick<Run, 'results' | 'stopped'>): readonly Result[] {
  return byWorst([...results].sort(byId)).filter(
    ({ verdict, reason }) =>
      ['fail', 'error', 'warn'].includes(verdict) && (stopped === undefined || reason !== stopped),
  );
}

const byId = (one: Result, other: Result): number => one.id.localeCompare(other.id, 'en');
