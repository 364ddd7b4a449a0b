import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Run } from '../verdict/run.ts';
import { folderName } from './folder-name.ts';

/** Where the evidence of one run goes. */
export interface ReportFolder {
  readonly path: string;
  /** Writes a file whole or not at all. */
  readonly write: (name: string, text: string) => void;
  /** Writes `run.json`. */
  readonly writeRun: (run: Run) => void;
  /** Names this run as the last one of its target in `latest.json`. */
  readonly nameAsLatest: () => void;
}

/**
 * A fresh folder `<out>/<target>/<time>`: nothing is ever overwritten, whatever the clocks say.
 * @param started ISO 8601
 */
export function reportFolder(out: string, target: string, started: string): ReportFolder {
  const parent = join(out, folderName(target));
  make(parent);
  const path = fresh(join(parent, started.replace(/\.\d+/, '').replaceAll(':', '-')));
  const write = (name: string, text: string): void => {
    replace(join(path, name), text);
  };
  return {
    path,
    write,
    writeRun: (run) => {
      write('run.json', `${JSON.stringify(run, null, 1)}\n`);
    },
    nameAsLatest: () => {
      const file = join(out, 'latest.json');
      const latest = { ...latestIn(file), [target]: join(path, 'run.json') };
      replace(file, `${JSON.stringify(latest, null, 2)}\n`);
    },
  };
}

/** With all folders above. Node's own way never ends where the system says of a folder that is there that it is not, as below /proc. */
function make(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) make(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function fresh(wanted: string, attempt = 1): string {
  const path = attempt === 1 ? wanted : `${wanted}-${attempt}`;
  try {
    mkdirSync(path);
    return path;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return fresh(wanted, attempt + 1);
  }
}

/** Under another name first, because a rename is all or nothing. */
function replace(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** The last run of each target by name; a damaged file is begun again, since it can be made again. */
export function latestIn(file: string): Readonly<Record<string, string>> {
  if (!existsSync(file)) return {};
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return {};
  }
}
