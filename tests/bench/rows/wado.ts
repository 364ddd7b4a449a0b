import type { Row } from '../row.ts';
import { withStudy } from '../served-study.ts';

const perSecond = ({ bytes, seconds }: { bytes: number; seconds: number }): number =>
  bytes / seconds / 1e6;

/** The harness's way of fetching a study beside draining and hashing the same body. */
export const wado: Row = {
  name: 'wado',
  what: 'WADO-RS study streamed, scanned, hashed ÷ undici draining and hashing the same body',
  bound: { at: 'least', value: 0.6 },
  unit: 'ratio',
  pair: (quick) =>
    withStudy(quick ? 256 : 1024, async (retrieve) => {
      const plain = perSecond(await retrieve('plain'));
      const ours = perSecond(await retrieve('ours'));
      return {
        value: ours / plain,
        said: `${ours.toFixed(0)} MB/s against ${plain.toFixed(0)} MB/s`,
      };
    }),
};
