import type { ExchangeError } from '../exchange/exchange-error.ts';
import { isNamed } from './named.ts';
import { working, type Evidence } from './evidence.ts';

/**
 * Catches, while a run goes on, what no check awaits: rejected promises and errors thrown in timers.
 * Node runs both hooks in the async context of the promise or timer, so the work that began it is
 * known even when it ended long ago; where it is not (microtasks on Node 20), the running one is taken.
 * @param current the work that is running, or ran last
 * @returns ends the catching
 * @throws Error when another run catches already: mocha runs must not overlap in one process
 */
export function catchStrays(current: () => Evidence | undefined): () => void {
  if (process.hasUncaughtExceptionCaptureCallback())
    throw new Error('Another run goes on in this process; wait for its end, or use a worker.');
  const take = (error: unknown): void => {
    const evidence = working.getStore() ?? current();
    if (evidence === undefined || isOurs(error, evidence)) return;
    evidence.strays.push(error);
    evidence.onStray?.();
  };
  // Mocha emits a rejection again for others, so each arrives more than once.
  const known = new WeakSet<Promise<unknown>>();
  const takeRejection = (error: unknown, promise: Promise<unknown>): void => {
    if (known.has(promise)) return;
    known.add(promise);
    take(error);
  };
  process.on('unhandledRejection', takeRejection);
  // Unlike an `uncaughtException` listener it keeps mocha from aborting the run.
  process.setUncaughtExceptionCaptureCallback(take);
  return () => {
    process.off('unhandledRejection', takeRejection);
    process.setUncaughtExceptionCaptureCallback(null);
  };
}

/** Exchanges that were in flight when a check failed are ended by the runner: no fault of the check. */
function isOurs(error: unknown, { ended }: Evidence): boolean {
  return ended && isNamed<ExchangeError>(error, 'ExchangeError') && error.kind === 'aborted';
}
