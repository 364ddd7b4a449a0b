import { judgedHistory } from '../judged-history.ts';
import type { Row } from '../row.ts';

/** Twice the studies: what is asked, and how long it takes, may not grow much more than twice. */
export const growth: Row = {
  name: 'growth',
  what: 'full run over 10,000 studies of a patient ÷ over 5,000, the worse of seconds and requests (quick: 400 and 200)',
  bound: { at: 'most', value: 2.3 },
  unit: 'ratio',
  pair: async (quick) => {
    // Whole lists, and pages of two: what a longer history makes longer.
    const selection = quick ? ['QRY-09', 'QRY-26'] : [];
    const [half, whole] = quick ? [200, 400] : [5_000, 10_000];
    const less = await judgedHistory({ studies: half, delay: 0, selection });
    const more = await judgedHistory({ studies: whole, delay: 0, selection });
    return {
      value: Math.max(more.seconds / less.seconds, more.requests / less.requests),
      said:
        `${more.seconds.toFixed(1)} s against ${less.seconds.toFixed(1)} s, ` +
        `${more.requests} requests against ${less.requests}, ${more.mebibytes.toFixed(0)} MiB`,
    };
  },
};
