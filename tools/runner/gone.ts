import type { ExchangeRecord } from '../exchange/record.ts';
import { unanswered, unansweredAtTheEnd } from '../verdict/gone.ts';
import type { Finding, Result, Run } from '../verdict/run.ts';

/** So many results with one cause are told by it: fewer stand for themselves. */
const enough = 3;

/** That the candidate answered at first and then no more: one cause of all errors from then on. */
export function goneFinding(
  results: readonly Result[],
  exchanges: Run['exchanges'],
  planned: number,
): Finding | undefined {
  const lost = unanswered({ results, exchanges });
  const [first] = lost;
  if (first === undefined || lost.length < enough) return undefined;
  const gone = unansweredAtTheEnd(exchanges);
  const [why] = first.exchanges.flatMap((id) => gone.get(id) ?? []);
  return {
    code: 'gone',
    says:
      `the candidate answered until check ${results.indexOf(first) + 1} of ${planned} (${first.id}), ` +
      `then: ${inWords(why)}; ${lost.length} checks could not be judged. ` +
      'Find out why it stopped, start it, and run again.',
  };
}

const inWords = ({ url, error }: Partial<ExchangeRecord> = {}): string =>
  `${error ?? 'no answer'}, at ${url !== undefined && URL.canParse(url) ? new URL(url).origin : 'its address'}`;
