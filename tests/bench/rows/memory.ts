import type { Row } from '../row.ts';
import { withStudy } from '../served-study.ts';

const peakOf = (mebibytes: number): Promise<number> =>
  withStudy(mebibytes, async (retrieve) => (await retrieve('ours')).peak);

/** How much more memory a large study takes than a small one: streaming means hardly any. */
export const memory: Row = {
  name: 'memory',
  what: 'peak memory of the harness, study of 1 GiB (quick: 256 MiB) less study of 64 MiB',
  bound: { at: 'most', value: 64 },
  unit: 'MiB',
  pair: async (quick) => {
    const small = await peakOf(64);
    const large = await peakOf(quick ? 256 : 1024);
    // What is below zero is noise: the smallest difference that can be told is one MiB.
    return {
      value: Math.max(1, large - small),
      said: `${large.toFixed(0)} MiB against ${small.toFixed(0)} MiB`,
    };
  },
};
