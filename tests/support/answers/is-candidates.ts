import type { ExchangeError } from '../../../tools/exchange/exchange-error.ts';
import { faultOf } from '../../../tools/exchange/whose-fault.ts';

/**
 * Whether an error speaks of the candidate, not of the harness or the path.
 * By name: a check file may hold its own copy of a class (tools/runner/named.ts says why).
 */
export function isCandidates(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  if (isFailedExchange(error)) return faultOf(error) === 'candidate';
  return error.name === 'Violation' || error.name === 'Untestable';
}

const isFailedExchange = (error: Error): error is ExchangeError => error.name === 'ExchangeError';
