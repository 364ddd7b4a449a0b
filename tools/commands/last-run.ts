import { basename, dirname } from 'node:path';
import { byTime, lastRuns } from '../runner/last-runs.ts';
import { UsageError } from './usage-error.ts';

/** Which run is meant: a file, or the last of a target below a folder of reports. */
export interface WhichRun {
  readonly run?: string;
  readonly target?: string;
  /** Folder of all reports. */
  readonly out: string;
}

/**
 * The path of the run.json that is meant; of several targets the complete run that began last. Undefined
 * when there was no run yet and none was asked for.
 * @throws UsageError for a target that has no complete run
 */
export function lastRun({ run, target, out }: WhichRun): string | undefined {
  if (run !== undefined) return run;
  const last = new Map(Object.entries(lastRuns(out)));
  if (target === undefined) return [...last.values()].sort(byStart).at(-1);
  const meant = last.get(target);
  if (meant !== undefined) return meant;
  throw new UsageError(
    `Found no complete run of ${target} below ${out}, wanted ${[...last.keys()].join(', ') || 'one'}. ` +
      'Run it with `ncpeh run`, or name the folder of reports with --out.',
  );
}

const byStart = (one: string, other: string): number =>
  byTime(basename(dirname(one)), basename(dirname(other)));
