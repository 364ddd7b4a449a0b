import type { ImageAnswer, Target } from '../../../tools/exchange/target.ts';
import { firstByte } from '../../../tools/measure/first-byte.ts';
import { guarded, underLoad } from '../../../tools/measure/guards.ts';
import type { Load } from '../../../tools/measure/guards.ts';
import { rate } from '../../../tools/measure/rate.ts';
import { parts } from './images.ts';
import type { Manifest } from './manifests.ts';

/** 6 observations bear a range for the median (reference for the estimator: tools/measure). */
const repetitions = 6;

/** The study that lists the most instances: the most bytes that can be had at once. */
function largest(manifests: readonly Manifest[]): Manifest | undefined {
  const count = ({ series }: Manifest): number =>
    series.reduce((sum, { instances }) => sum + instances.length, 0);
  return [...manifests].sort((one, other) => count(other) - count(one))[0];
}

/**
 * Fetches the largest study several times, one after the other, and records its rate and its first
 * byte: evidence with size and validity, never a verdict.
 */
export async function recordRate(target: Target, manifests: readonly Manifest[]): Promise<void> {
  const study = largest(manifests)?.study ?? '';
  const fetched: { result: ImageAnswer; load: Load }[] = [];
  for (let count = 0; count < repetitions; count += 1)
    fetched.push(await underLoad(() => target.images.retrieve(`/studies/${study}`)));
  for (const { result, load } of fetched) {
    parts(result);
    target.record.compared();
    target.record.sample(guarded(rate(result), load));
  }
  target.record.sample(firstByte(fetched.map(({ result }) => result)));
}
