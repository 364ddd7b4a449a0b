import type { ExchangeError } from '../exchange/exchange-error.ts';
import { faultOf } from '../exchange/whose-fault.ts';
import type {
  Difference,
  NotApplicable,
  Outcome,
  Untestable,
  Violation,
} from '../verdict/outcome.ts';
import { BudgetSpent } from './budget.ts';
import { differenceOf } from './difference-of.ts';
import { FixtureFailed } from './fixtures.ts';
import { isNamed } from './named.ts';

/** What an error that ended a check means. */
export interface Meaning {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly difference?: Difference;
}

/** Longer sentences help nobody, and a candidate must not fill the report. */
const longest = 4000;

/**
 * The outcome of a check that threw. Only an assertion is a verdict about the candidate; whatever is
 * not known here is a bug of the check or the harness, so it is broken.
 */
export function outcomeOf(error: unknown): Meaning {
  if (isNamed<Violation>(error, 'Violation'))
    return meaning('violated', error.message, error.difference);
  // node:assert's errors have a code; libraries use it against their own bugs.
  if (isNamed(error, 'AssertionError') && !('code' in error))
    return meaning('violated', error.message, differenceOf(error));
  if (isNamed<Untestable>(error, 'Untestable')) return meaning('untestable', error.message);
  if (isNamed<NotApplicable>(error, 'NotApplicable'))
    return meaning('not-applicable', error.message);
  if (error instanceof FixtureFailed) return ofFixture(error);
  if (isNamed<ExchangeError>(error, 'ExchangeError')) return ofExchange(error);
  return meaning('broken', error instanceof BudgetSpent ? error.message : inWords(error));
}

function meaning(outcome: Outcome, says: string, difference?: Difference): Meaning {
  const reason = says.length > longest ? `${says.slice(0, longest)} …` : says;
  return { outcome, reason, ...(difference === undefined ? {} : { difference }) };
}

/**
 * A candidate that fails a fixture has not broken the statement of every check that uses it, so those
 * are untestable; a harness that fails it must not look like missing data, so that stays broken.
 */
function ofFixture(error: FixtureFailed): Meaning {
  // Of fixtures that need each other only the first is what a reader can mend.
  if (error.cause instanceof FixtureFailed) return ofFixture(error.cause);
  const { outcome, reason } = outcomeOf(error.cause);
  return meaning(
    outcome === 'violated' ? 'untestable' : outcome,
    `What it needs first, “${error.fixture}”, could not be had: ${reason}`,
  );
}

/** Only a failure that speaks against the candidate is its violation. */
function ofExchange(error: ExchangeError): Meaning {
  const fault = faultOf(error);
  if (fault === 'candidate') return meaning('violated', error.message);
  return meaning('broken', fault === 'harness' ? error.message : `${fault}: ${error.message}`);
}

/** An unexpected error with the first place of the project it came through. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return `Thrown: ${String(error)}`;
  const place = /\/((?:tests|tools)\/[^\s?)]+:\d+):\d+/.exec(error.stack ?? '')?.[1];
  return `${error.name}: ${error.message}${place === undefined ? '' : ` (${place})`}`;
}
