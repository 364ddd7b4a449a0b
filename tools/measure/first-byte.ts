import { spreadOf } from './median.ts';
import { insufficient } from './sample.ts';
import type { Figure } from './sample.ts';
import type { Transfer } from './rate.ts';

/** Milliseconds from the request to the first byte of the body; the median of several. */
export function firstByte(transfers: readonly Transfer[]): Figure {
  const spread = spreadOf(firstBytes(transfers));
  if (spread === undefined) return insufficient('first byte', 'ms', 0, 'no body came');
  return {
    name: 'first byte',
    value: spread.median,
    unit: 'ms',
    size: spread.count,
    validity: 'valid',
    why: `${spread.least.toFixed(1)} to ${spread.greatest.toFixed(1)} ms`,
  };
}

const firstBytes = (transfers: readonly Transfer[]): number[] =>
  transfers.flatMap(({ timings }) => (timings.firstByte === undefined ? [] : [timings.firstByte]));

/** Interleaved transfers of one size and of four times the size. */
export interface Pairs {
  readonly small: readonly Transfer[];
  readonly large: readonly Transfer[];
}

/** Fewer say nothing: 6 observations bear a range for the median with 97 %. */
export const leastPairs = 6;

/**
 * Whether a candidate streams: `buffers` only if every first byte of the large body came later than
 * every one of the small; `unknown` with fewer than 6 pairs; else `streams`, or near enough to it.
 */
export function streaming({ small, large }: Pairs): 'streams' | 'buffers' | 'unknown' {
  const [early, late] = [spreadOf(firstBytes(small)), spreadOf(firstBytes(large))];
  if (early === undefined || late === undefined) return 'unknown';
  if (Math.min(early.count, late.count) < leastPairs) return 'unknown';
  return late.least > early.greatest ? 'buffers' : 'streams';
}
