import { basename, dirname } from 'node:path';
import { byTime, completeRuns, judgedSomething, lastRuns, resultsIn } from '../runner/last-runs.ts';
import { selects } from '../verdict/baseline.ts';
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
      'Run it with `npx ncpeh run`, or name the folder of reports with --out.',
  );
}

const byStart = (one: string, other: string): number =>
  byTime(basename(dirname(one)), basename(dirname(other)));

/** The run.json to tell something from, and the complete run after it, if that says nothing of it. */
export interface RunOf {
  readonly file: string;
  readonly later?: string;
}

/**
 * The last run that has results of any of some requirements or checks: after all of them often one is run again. If
 * none has any, the last run.
 * @throws UsageError for a target that has no complete run
 */
export function lastRunOf(names: readonly string[], which: WhichRun): RunOf | undefined {
  const last = lastRun(which);
  if (last === undefined || which.run !== undefined)
    return last === undefined ? last : { file: last };
  const { target, out } = which;
  const runs = completeRuns(out).filter((run) => target === undefined || run.target === target);
  const has = (file: string): boolean => resultsIn(file).some((id) => selects(names, id));
  const told = runs.find(({ file }) => has(file) && judgedSomething(file))?.file;
  const file = told ?? last;
  const [newest] = runs;
  return newest === undefined || newest.file === file ? { file } : { file, later: newest.file };
}
