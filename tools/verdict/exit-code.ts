import type { Requirement } from './check.ts';
import { allowsSkip, gateReasons, type Gates } from './gates.ts';
import type { Result } from './run.ts';

/** Exit codes of `ncpeh run`, in words a terminal shows. */
export const exitCodes = {
  0: 'conformant in what was judged',
  1: 'a SHALL failed',
  2: 'usage or configuration',
  3: 'incomplete',
  4: 'error: the harness or the path to the candidate',
} as const;

export type ExitCode = keyof typeof exitCodes;

/** What the exit code is read from: a Run, or what is known of it so far. */
export interface Judged {
  readonly stopped?: string;
  readonly requirements: readonly Pick<Requirement, 'key' | 'strength'>[];
  readonly results: readonly Pick<Result, 'verdict' | 'key' | 'id'>[];
  readonly gates?: Gates;
}

/** A reason for an exit code other than 0. */
export interface Reason {
  readonly code: ExitCode;
  readonly says: string;
}

/**
 * Why a seeded run is not conformant, most important first: 1 beats 4, because a broken SHALL stays
 * broken however shaky the path was; 4 beats 3. Nothing compared is 3: a green run that tested
 * nothing is worse than a red one.
 */
export function reasons({ stopped, requirements, results, gates }: Judged): readonly Reason[] {
  const count = (verdict: Result['verdict']): number =>
    results.filter((result) => result.verdict === verdict).length;
  const shall = new Set(
    requirements.filter(({ strength }) => strength === 'SHALL').map(({ key }) => key),
  );
  const skipped = results.filter(
    ({ verdict, key, id }) => verdict === 'skip' && shall.has(key) && !allowsSkip(gates, id),
  ).length;
  const compared = results.some(({ verdict }) => !['skip', 'omit'].includes(verdict));
  const found: (Reason | false)[] = [
    count('fail') > 0 && { code: 1, says: counted(count('fail'), 'result', 'failed a SHALL') },
    ...gateReasons(gates, results),
    count('error') > 0 && { code: 4, says: counted(count('error'), 'result', 'ended in error') },
    stopped !== undefined && { code: 3, says: 'the run was stopped' },
    skipped > 0 && { code: 3, says: counted(skipped, 'result', 'of a SHALL skipped') },
    results.length === 0 && stopped === undefined && { code: 3, says: 'no check was selected' },
    results.length > 0 && !compared && { code: 3, says: 'nothing was compared' },
  ];
  return found.filter((reason) => reason !== false);
}

const counted = (count: number, word: string, says: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'} ${says}`;

/** The exit code of a seeded run. */
export function exitCodeOf(judged: Judged): ExitCode {
  return reasons(judged)[0]?.code ?? 0;
}

/** The exit code in words, with every reason for it: `exit 1: a SHALL failed (2 results …; 1 result …)`. */
export function exitInWords(judged: Judged): string {
  const code = exitCodeOf(judged);
  const why = reasons(judged).map(({ says }) => says);
  const says = code === 1 && !failed(judged) ? 'a gate of this run refuses it' : exitCodes[code];
  return `exit ${code}: ${says}${why.length === 0 ? '' : ` (${why.join('; ')})`}`;
}

const failed = ({ results }: Judged): boolean => results.some(({ verdict }) => verdict === 'fail');
