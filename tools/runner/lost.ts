import type { ExchangeRecord } from '../exchange/record.ts';
import type { Finding, Result } from '../verdict/run.ts';

/** So many requests in a row without an answer show that nobody answers any more. */
const enough = 3;

/**
 * That the candidate answered at first and then no more, to the end of the run: what follows is one cause, for
 * which each result would give the same reason.
 * @param results in the order in which they were judged
 */
export function lostFinding(
  { exchanges }: { readonly exchanges: readonly ExchangeRecord[] },
  results: readonly Result[],
): Finding | undefined {
  const last = exchanges.findLastIndex(wasAnswered);
  // A base that never answered at all is a wrong address, and told as one.
  const answering = new Set(
    exchanges
      .slice(0, last + 1)
      .filter(wasAnswered)
      .map(originOf),
  );
  const after = new Set(
    exchanges
      .slice(last + 1)
      .filter((exchange) => answering.has(originOf(exchange)))
      .map(({ id }) => id),
  );
  const lost = results.filter(
    ({ outcome, exchanges: sent }) => outcome === 'broken' && sent.some((id) => after.has(id)),
  );
  const [first] = lost;
  if (last < 0 || after.size < enough || first === undefined || lost.length < enough)
    return undefined;
  return {
    code: 'lost',
    says:
      `the candidate answered ${last + 1} requests, and then no more: ${lost.length} of ${results.length} ` +
      `results say nothing about it. The first of them is ${first.id}: ` +
      `${(first.reason ?? '').replace(/\.?$/, '.')} Look whether the candidate still runs, and run again.`,
  };
}

const wasAnswered = ({ status }: ExchangeRecord): boolean => status !== undefined;

const originOf = ({ url }: ExchangeRecord): string =>
  URL.canParse(url) ? new URL(url).origin : url;
