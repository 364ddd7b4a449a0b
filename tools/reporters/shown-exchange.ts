import type { ExchangeRecord, Result, Run } from '../verdict/run.ts';

/** Where an exchange is looked up by its id. */
export type Exchanges = ReadonlyMap<number, ExchangeRecord>;

/** Made once for a report: a long run has thousands of exchanges. */
export const exchangesOf = ({ exchanges }: Pick<Run, 'exchanges'>): Exchanges =>
  new Map(exchanges.map((exchange) => [exchange.id, exchange]));

/**
 * The exchange that shows a result: the one its difference names, else the last. What was answered shows nothing of
 * a request that never was, as when nobody accepts a connection any more.
 */
export function shownExchange(
  { difference, exchanges, outcome }: Pick<Result, 'difference' | 'exchanges' | 'outcome'>,
  all: Exchanges,
): ExchangeRecord | undefined {
  const id = difference?.exchange ?? exchanges.at(-1);
  const shown = id === undefined ? undefined : all.get(id);
  const answered = shown?.status !== undefined && shown.error === undefined;
  return outcome === 'broken' && answered ? undefined : shown;
}
