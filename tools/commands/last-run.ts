import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { latestIn } from '../runner/report-folder.ts';
import { UsageError } from './usage-error.ts';

/** Which run is meant: a file, or the last of a target below a folder of reports. */
export interface WhichRun {
  readonly run?: string;
  readonly target?: string;
  /** Folder of all reports. */
  readonly out: string;
}

/**
 * The path of the run.json that is meant; of several targets the run that began last. Undefined when
 * there was no run yet and none was asked for.
 * @throws UsageError for a target that has no run
 */
export function lastRun({ run, target, out }: WhichRun): string | undefined {
  if (run !== undefined) return run;
  const file = join(out, 'latest.json');
  const latest = new Map(Object.entries(latestIn(file)));
  if (target !== undefined && !latest.has(target))
    throw new UsageError(
      `Found no run of ${target} in ${file}, wanted ${[...latest.keys()].join(', ') || 'one'}. ` +
        'Run it with `ncpeh run`, or name the folder of reports with --out.',
    );
  const meant = target === undefined ? [...latest.values()] : [latest.get(target) ?? ''];
  return meant
    .filter((path) => existsSync(path))
    .sort(byStart)
    .at(-1);
}

/** The folder of a run is named by when it began. */
const byStart = (one: string, other: string): number =>
  basename(dirname(one)).localeCompare(basename(dirname(other)), 'en', { numeric: true });
