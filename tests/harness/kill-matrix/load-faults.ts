import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolder } from '../../../tools/guide/built.ts';
import { loadFault } from '../../../tools/reference-ncpeh/load-fault.ts';
import type { Benign, Fault } from '../../faults/fault.ts';

/** A fault or benign change and the file it is in, from the project's folder. */
export interface Loaded<T> {
  readonly file: string;
  readonly fault: T;
}

const folder = join(projectFolder, 'tests/faults');

function filesOf(ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => relative(projectFolder, join(folder, name)).replaceAll('\\', '/'));
}

/** Every fault. @throws Error for a file that has none, or says too little about it */
export async function loadFaults(): Promise<readonly Loaded<Fault>[]> {
  return load('.fault.ts', ['says', 'violates', 'answers']);
}

/** Every benign change. @throws Error for a file that has none, or says too little about it */
export async function loadBenign(): Promise<readonly Loaded<Benign>[]> {
  return load('.benign.ts', ['says']);
}

async function load<T>(ending: string, wanted: readonly string[]): Promise<readonly Loaded<T>[]> {
  const loaded: Loaded<T>[] = [];
  for (const file of filesOf(ending)) {
    const fault = await loadOne(file);
    const missing = wanted.find((member) => !Object.hasOwn(fault, member));
    if (missing !== undefined)
      throw new Error(
        `${file}: found no \`${missing}\`, wanted a fault as in tests/faults/fault.ts.`,
      );
    loaded.push({ file, fault: fault as T });
  }
  return loaded;
}

/** The fault of one file, by its path from the project's folder. */
export function loadOne(file: string): Promise<Fault | Benign> {
  return loadFault(join(projectFolder, file)) as Promise<Fault | Benign>;
}
