import type { Result } from './run.ts';

/** Exit codes of `ncpeh run`, in words a terminal shows. */
export const exitCodes = {
  0: 'conformant',
  1: 'a SHALL failed',
  2: 'usage or configuration',
  3: 'incomplete',
  4: 'error: the harness or the path to the candidate',
} as const;

export type ExitCode = keyof typeof exitCodes;

/**
 * The exit code of a seeded run. `skipped` says which results are a skip of a SHALL;
 * 1 beats 4, 4 beats 3; nothing selected is 3, because a green run that tested nothing is worse
 * than a red one.
 */
export function exitCodeOf(
  results: readonly Pick<Result, 'verdict' | 'key'>[],
  isShall: (key: string) => boolean,
): ExitCode {
  if (results.length === 0) return 3;
  if (results.some(({ verdict }) => verdict === 'fail')) return 1;
  if (results.some(({ verdict }) => verdict === 'error')) return 4;
  if (results.some(({ verdict, key }) => verdict === 'skip' && isShall(key))) return 3;
  // All omitted: the candidate declares nothing that was selected, so nothing was compared.
  if (results.every(({ verdict }) => verdict === 'omit' || verdict === 'skip')) return 3;
  return 0;
}
