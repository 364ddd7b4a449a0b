import { selects, type Comparison } from './baseline.ts';
import type { Reason } from './exit-code.ts';
import type { Result } from './run.ts';

/** What a pipeline asks of a run beyond its verdict; part of the run, so that every report tells it. */
export interface Gates {
  /** `--allow-skip`: areas, keys or identities whose skips do not make a run incomplete. */
  readonly allowSkip: readonly string[];
  /** `--fail-on warn`: a warning is exit 1. */
  readonly failOnWarn: boolean;
  /** `--baseline`: how the run compares with an earlier one. */
  readonly comparison?: Comparison;
}

/** Whether the skip of a result is allowed: it lifts exit 3 and nothing else. */
export function allowsSkip(gates: Gates | undefined, id: string): boolean {
  const words = gates?.allowSkip ?? [];
  return words.length > 0 && selects(words, id);
}

/**
 * Allowances that allowed nothing although what they name was judged: they should be taken out again, or one day they hide a
 * new skip. What was not selected says nothing of them.
 */
export function unusedAllowances(
  { allowSkip }: Gates,
  results: readonly Pick<Result, 'id' | 'verdict'>[],
): readonly string[] {
  return allowSkip.filter((word) => {
    const named = results.filter(({ id }) => selects([word], id));
    return named.length > 0 && named.every(({ verdict }) => verdict !== 'skip');
  });
}

/** The reasons for exit 1 that only a gate gives. */
export function gateReasons(
  gates: Gates | undefined,
  results: readonly Pick<Result, 'verdict'>[],
): readonly Reason[] {
  const regressions = gates?.comparison?.regressions.length ?? 0;
  const warned =
    gates?.failOnWarn === true ? results.filter(({ verdict }) => verdict === 'warn').length : 0;
  const found: (Reason | false)[] = [
    regressions > 0 && {
      code: 1,
      says: `${counted(regressions, 'result')} worse than the baseline`,
    },
    warned > 0 && { code: 1, says: `${counted(warned, 'warning')}, which --fail-on warn refuses` },
  ];
  return found.filter((reason) => reason !== false);
}

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;
