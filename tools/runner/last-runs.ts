import { closeSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Enough of a run.json, which has megabytes, for what stands first in it. */
const headBytes = 4096;

/** A run that is complete, by its file. */
export interface CompleteRun {
  readonly target: string;
  readonly file: string;
}

/**
 * The path of the last complete run of each target below a folder of reports, by the target's name. The
 * folders themselves are asked: there is no list that runs at one time could take from each other. A run
 * that judged nothing, or ended in error, takes no other's place: it says nothing of the candidate.
 */
export function lastRuns(out: string): Readonly<Record<string, string>> {
  const last = foldersIn(out).flatMap((target) => {
    const runs = completeIn(out, target);
    const meant = runs.find(({ file }) => judgedSomething(file)) ?? runs[0];
    return meant === undefined ? [] : [[meant.target, meant.file] as const];
  });
  return Object.fromEntries(last);
}

/** All complete runs below a folder of reports, the last first. */
export const completeRuns = (out: string): readonly CompleteRun[] =>
  foldersIn(out)
    .flatMap((target) => completeIn(out, target))
    .sort((one, other) => byTime(timeOf(other.file), timeOf(one.file)));

const timeOf = (file: string): string => basename(dirname(file));

function completeIn(out: string, folder: string): readonly CompleteRun[] {
  const times = foldersIn(join(out, folder)).sort(byTime).reverse();
  return times.flatMap((time) => {
    const file = join(out, folder, time, 'run.json');
    const target = completeRunOf(file);
    return target === undefined ? [] : [{ target, file }];
  });
}

/**
 * Whether a run compared something and did not end in error. Read from the lines as `writeRun` lays them
 * out, because to parse megabytes for each target takes its time; no value has a line break.
 */
export function judgedSomething(file: string): boolean {
  const text = textOf(file);
  return (
    /\n {3}"verdict": "(pass|fail|warn|evidence)"/.test(text) && !/\n "exitCode": 4\b/.test(text)
  );
}

/** The identities of the results of a run, read in the same way. */
export const resultsIn = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/\n {3}"id": "([^"]+)"/g)].map(([, id = '']) => id);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The folder of a run is named by when it began, and by a number where two began at once. */
export const byTime = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true });

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

/** The target of a run, if that is complete: both stand first, as `writeRun` writes them. */
function completeRunOf(file: string): string | undefined {
  const [, name] =
    /^\{\s*"schema": 1,\s*"complete": true,\s*"target": \{\s*"name": ("(?:[^"\\]|\\.)*")/.exec(
      headOf(file),
    ) ?? [];
  return name === undefined ? undefined : (JSON.parse(name) as string);
}

function headOf(file: string): string {
  try {
    const open = openSync(file, 'r');
    const head = Buffer.alloc(headBytes);
    const length = readSync(open, head);
    closeSync(open);
    return head.toString('utf8', 0, length);
  } catch {
    return '';
  }
}
