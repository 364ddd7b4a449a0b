import { closeSync, openSync, readSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Enough of a run.json, which has megabytes, for what stands first in it. */
const headBytes = 4096;

/**
 * The path of the last complete run of each target below a folder of reports, by the target's name. The
 * folders themselves are asked: there is no list that runs at one time could take from each other.
 */
export function lastRuns(out: string): Readonly<Record<string, string>> {
  const last = foldersIn(out).flatMap((target) => {
    for (const time of foldersIn(join(out, target)).sort(byTime).reverse()) {
      const file = join(out, target, time, 'run.json');
      const name = completeRunOf(file);
      if (name !== undefined) return [[name, file] as const];
    }
    return [];
  });
  return Object.fromEntries(last);
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
