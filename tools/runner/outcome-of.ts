import { AssertionError } from 'chai';
import { ExchangeError } from '../exchange/exchange-error.ts';
import {
  NotApplicable,
  Untestable,
  Violation,
  type Difference,
  type Outcome,
} from '../verdict/outcome.ts';
import { differenceOf } from './difference-of.ts';
import { FixtureFailed } from './fixtures.ts';

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
  if (error instanceof Violation) return meaning('violated', error.message, error.difference);
  if (error instanceof AssertionError)
    return meaning('violated', error.message, differenceOf(error));
  if (error instanceof Untestable) return meaning('untestable', error.message);
  if (error instanceof NotApplicable) return meaning('not-applicable', error.message);
  if (error instanceof FixtureFailed) return ofFixture(error);
  if (error instanceof ExchangeError) return meaning(ofExchange(error), error.message);
  return meaning('broken', inWords(error));
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
  const { outcome } = outcomeOf(error.cause);
  return meaning(outcome === 'violated' ? 'untestable' : outcome, error.message);
}

/** Design, "Whose fault is it?": a control request that is answered shows that the path stands. */
function ofExchange({ kind, controlAnswered }: ExchangeError): 'violated' | 'broken' {
  switch (kind) {
    case 'too-large':
    case 'too-deep':
    case 'bad-encoding':
    case 'redirect-elsewhere':
    case 'redirect-loop':
    case 'bad-url':
      return 'violated';
    case 'proxy':
    case 'aborted':
      return 'broken';
    default:
      return controlAnswered === true ? 'violated' : 'broken';
  }
}

/** An unexpected error with the first place of the project it came through. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return `Thrown: ${String(error)}`;
  const place = /\/((?:tests|tools)\/[^\s?)]+:\d+):\d+/.exec(error.stack ?? '')?.[1];
  return `${error.name}: ${error.message}${place === undefined ? '' : ` (${place})`}`;
}
