import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Run } from '../verdict/run.ts';
import { folderName } from './folder-name.ts';
import { lastRuns } from './last-runs.ts';

/** Where the evidence of one run goes. */
export interface ReportFolder {
  readonly path: string;
  /** Writes a file whole or not at all. */
  readonly write: (name: string, text: string) => void;
  /** Writes `run.json`. */
  readonly writeRun: (run: Run) => void;
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

/**
 * Writes `latest.json`, for programs: the last complete run of each target by its name. Again while other
 * runs end at the same time: whoever writes last looks once more after that, so that none is lost.
 */
export function writeLatest(out: string, look = lastRuns): void {
  const asText = (): string => `${JSON.stringify(look(out), null, 2)}\n`;
  let written: string | undefined;
  for (let text = asText(); text !== written; text = asText()) {
    replace(join(out, 'latest.json'), text);
    written = text;
  }
}
