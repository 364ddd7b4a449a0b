import { createCapture, withCapture, type Capture } from '../exchange/capture.ts';

/** How long a piece of work may take, in milliseconds. */
export interface Allowance {
  /** When it is spent, the exchanges of the work are ended, which ends the work as a rule. */
  readonly budget: number;
  /** How much longer a work that does not end by that is waited for. */
  readonly grace: number;
}

/** A check or fixture that took longer than it may; outcome `broken`, whatever it threw then. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
  constructor({ budget }: Allowance, cause?: unknown) {
    const last = cause instanceof Error ? ` Last: ${cause.message}` : '';
    super(`It did not end within its budget of ${budget / 1000} s.${last}`, { cause });
  }
}

/**
 * Runs a work under a capture, handed out by `begun`, and a budget. What it still has in flight when it ends is ended with it.
 * @throws BudgetSpent; whatever the work throws
 */
export async function underBudget<T>(
  work: () => Promise<T>,
  allowance: Allowance,
  begun: (capture: Capture) => void,
  interrupted?: AbortSignal,
): Promise<T> {
  const spent = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  const givenUp = new Promise<never>((_, reject) => {
    const giveUp = (): void => {
      reject(new BudgetSpent(allowance));
    };
    const end = (): void => {
      spent.abort();
      timers.push(setTimeout(giveUp, allowance.grace));
    };
    timers.push(setTimeout(end, allowance.budget));
    interrupted?.addEventListener('abort', giveUp, { signal: spent.signal });
  });
  const signal =
    interrupted === undefined ? spent.signal : AbortSignal.any([spent.signal, interrupted]);
  try {
    const capture = createCapture({ signal });
    begun(capture);
    return await Promise.race([withCapture(capture, work), givenUp]);
  } catch (error) {
    if (spent.signal.aborted && !(error instanceof BudgetSpent))
      throw new BudgetSpent(allowance, error);
    throw error;
  } finally {
    timers.forEach(clearTimeout);
    spent.abort();
  }
}
