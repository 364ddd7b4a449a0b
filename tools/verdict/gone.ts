import type { Result, Run } from './run.ts';

/** What of an exchange tells whether it was answered. */
type Asked = Pick<Run['exchanges'][number], 'id' | 'url' | 'status' | 'error'>;

type Told = Pick<Run, 'results'> & { readonly exchanges: readonly Asked[] };

/** So many requests in a row without an answer are no accident of one connection. */
const enough = 3;

/**
 * The requests to a host and port that had answered, and did not answer any more until the end: it died
 * in the middle, or its port was closed.
 */
export function unansweredAtTheEnd(exchanges: readonly Asked[]): ReadonlyMap<number, Asked> {
  const byOrigin = new Map<string, Asked[]>();
  for (const exchange of exchanges) {
    const origin = URL.canParse(exchange.url) ? new URL(exchange.url).origin : exchange.url;
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), exchange]);
  }
  const ends = [...byOrigin.values()].flatMap((all) => {
    const last = all.findLastIndex(({ status }) => status !== undefined);
    const end = all.slice(last + 1);
    return last < 0 || end.length < enough ? [] : end;
  });
  return new Map(ends.map((exchange) => [exchange.id, exchange]));
}

/** The results that ended in error because nobody answered any more, in the order they were judged in. */
export function unanswered({ results, exchanges }: Told): readonly Result[] {
  const gone = unansweredAtTheEnd(exchanges);
  if (gone.size === 0) return [];
  return results.filter(
    ({ verdict, exchanges: own }) => verdict === 'error' && own.some((id) => gone.has(id)),
  );
}
