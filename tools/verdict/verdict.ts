import type { Outcome } from './outcome.ts';

/** How strongly a statement binds. SHOULD-NOT judges as SHOULD; R5 Requirements has no SHALL-NOT. */
export type Strength = 'SHALL' | 'SHOULD' | 'SHOULD-NOT' | 'MAY';

/** What a reader acts on. `evidence` is a MAY: shown, never judged. */
export type Verdict = 'pass' | 'fail' | 'warn' | 'skip' | 'omit' | 'error' | 'evidence';

const byStrength: Record<'SHALL' | 'SHOULD' | 'MAY', Record<Outcome, Verdict>> = {
  SHALL: {
    held: 'pass',
    violated: 'fail',
    untestable: 'skip',
    'not-applicable': 'omit',
    broken: 'error',
  },
  SHOULD: {
    held: 'pass',
    violated: 'warn',
    untestable: 'skip',
    'not-applicable': 'omit',
    broken: 'error',
  },
  MAY: {
    held: 'evidence',
    violated: 'evidence',
    untestable: 'skip',
    'not-applicable': 'omit',
    broken: 'error',
  },
};

/** The verdict of one result. */
export function verdictOf(outcome: Outcome, strength: Strength): Verdict {
  return byStrength[strength === 'SHOULD-NOT' ? 'SHOULD' : strength][outcome];
}

const worstFirst: readonly Verdict[] = ['fail', 'error', 'skip', 'pass', 'omit'];

/**
 * The verdict of many results: fail > error > skip > pass > omit; warn and evidence never worsen it.
 * Warnings alone roll up to pass: something was compared and no SHALL broke.
 */
export function rollUp(verdicts: readonly Verdict[]): Verdict {
  const worst = worstFirst.find((verdict) => verdicts.includes(verdict));
  if (worst !== undefined && worst !== 'omit') return worst;
  return verdicts.includes('warn') ? 'pass' : 'omit';
}
