import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a folder to be: path below it, content. */
export type Contents = readonly (readonly [path: string, content: string | Uint8Array])[];

/** Writes a file so that a reader sees the old or the new one whole. */
export function replaceFile(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.unfinished`, content);
  renameSync(`${file}.unfinished`, file);
}

/** Writes a folder aside, then puts it in the place of the old one: what stands is always whole. */
export function replaceFolder(folder: string, contents: Contents): void {
  const unfinished = `${folder}.unfinished`;
  const former = `${folder}.former`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  for (const [path, content] of contents) {
    mkdirSync(dirname(join(unfinished, path)), { recursive: true });
    writeFileSync(join(unfinished, path), content);
  }
  rmSync(former, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, former);
  renameSync(unfinished, folder);
  rmSync(former, { recursive: true, force: true });
}
