import type { Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { instancesIn, parts, retrieve } from './images.ts';
import type { Manifest } from './manifests.ts';

/** The listed instances that do not come with the one request for the study. */
export async function missingFromStudy(
  target: Target,
  { study, series }: Manifest,
): Promise<readonly string[]> {
  const there = new Set(instancesIn(parts(await retrieve(target, `/studies/${study}`))));
  return series.flatMap(({ instances }) => instances).filter((uid) => !there.has(uid));
}

/** Whether an instance comes at least by itself. */
export async function comesAlone(
  target: Target,
  { study, series }: Manifest,
  instance: string,
): Promise<boolean> {
  const of = series.find(({ instances }) => instances.includes(instance));
  const path = `/studies/${study}/series/${of?.uid ?? ''}/instances/${instance}`;
  const { status, parts: delivered } = await retrieve(target, path);
  return status === 200 && instancesIn(delivered).includes(instance);
}

/** @throws Violation naming the listed instances that cannot be had in the way asked for. */
export function nothingMissing(
  target: Target,
  { study, series }: Manifest,
  missing: readonly string[],
  how: string,
): void {
  const listed = series.reduce((sum, { instances }) => sum + instances.length, 0);
  target.record.compared(listed);
  if (missing.length > 0)
    throw new Violation(`Instances that the manifest of ${study} lists do not come ${how}.`, {
      wanted: `all ${listed} instances listed`,
      found: `${listed - missing.length} of them`,
      missing,
    });
}
