import { judgedHistory } from '../judged-history.ts';
import type { Judged } from '../judged-history.ts';
import type { Row } from '../row.ts';

const inWords = ({ again, mebibytes, requests, seconds }: Judged): string =>
  `${requests} requests in ${seconds.toFixed(1)} s (${(seconds / again).toFixed(2)} × the same again, ${mebibytes.toFixed(0)} MiB)`;

/** Twice the studies: what is asked, and how long it takes, may not grow much more than twice. */
export const growth: Row = {
  name: 'growth',
  what: 'full run over 10,000 studies of a patient ÷ over 5,000 at 20 ms added round trip, the worse of seconds and requests (quick: 400 and 200, at none)',
  bound: { at: 'most', value: 2.3 },
  unit: 'ratio',
  pair: async (quick) => {
    // Whole lists, and pages of two: what a longer history makes longer.
    const selection = quick ? ['QRY-09', 'QRY-26'] : [];
    const [half, whole] = quick ? [200, 400] : [5_000, 10_000];
    const delay = quick ? 0 : 20;
    const less = await judgedHistory({ studies: half, delay, selection });
    const more = await judgedHistory({ studies: whole, delay, selection });
    return {
      value: Math.max(more.seconds / less.seconds, more.requests / less.requests),
      said: `${inWords(more)} against ${inWords(less)}`,
    };
  },
};
