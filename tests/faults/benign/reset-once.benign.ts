import type { Benign } from '../fault.ts';
import { firstHalf } from '../seams/wire-bytes.ts';

function reset(): never {
  throw new Error('reset once');
}

/** Addresses that were asked for before: a repeated request is answered. */
const asked = new Set<string>();

export default {
  name: 'reset-once',
  seam: 'wire',
  says: 'Bad Wi-Fi: the first answer with any single image breaks off, the repeated request is answered.',
  images: ({ url }) => {
    if (!url.includes('/instances/') || asked.has(url)) return undefined;
    asked.add(url);
    return (bytes) => firstHalf(bytes, reset);
  },
} satisfies Benign;
