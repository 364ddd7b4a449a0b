import { judgedHistory } from '../judged-history.ts';
import type { Row } from '../row.ts';

/** Added to every answer, in milliseconds: what a line across Europe takes. */
const delay = 20;

/** What quick judges: few enough checks that each of their requests can be sent three times. */
const few = ['PAT', 'VER'];

/** A run beside the same requests sent again: what the harness itself costs, and whether it waits for nothing. */
export const seeded: Row = {
  name: 'seeded',
  what: 'full run at 20 ms added round trip ÷ the same requests sent again in sequence',
  bound: { at: 'most', value: 1.2 },
  unit: 'ratio',
  pair: async (quick) => {
    const judged = await judgedHistory({ studies: 60, delay, selection: quick ? few : [] });
    const { again, requests, results, seconds } = judged;
    return {
      value: seconds / again,
      said: `${requests} requests for ${results} results, ${seconds.toFixed(1)} s against ${again.toFixed(1)} s`,
    };
  },
};
