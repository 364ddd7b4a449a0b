import type { Result } from '../verdict/run.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** The order in which a reader wants to see them. */
export const worstFirst: readonly Verdict[] = [
  'fail',
  'error',
  'warn',
  'skip',
  'pass',
  'evidence',
  'omit',
];

/** `2 fail, 5 pass`: each verdict that occurs, worst first. */
export function countsInWords(results: readonly Pick<Result, 'verdict'>[]): string {
  const counts = worstFirst
    .map((verdict) => ({
      verdict,
      count: results.filter((result) => result.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return 'no results';
  return counts.map(({ count, verdict }) => `${count} ${verdict}`).join(', ');
}

/** Results, worst verdict first, else in the order they came. */
export function byWorst(results: readonly Result[]): readonly Result[] {
  return worstFirst.flatMap((verdict) => results.filter((result) => result.verdict === verdict));
}
