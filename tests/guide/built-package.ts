import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Header } from 'tar';

/** The files of a package, path → content, read block by block so that a test trusts no writer of ours. */
export function filesOfPackage(file: string): ReadonlyMap<string, Buffer> {
  const archive = gunzipSync(readFileSync(file));
  const files = new Map<string, Buffer>();
  for (let at = 0; at < archive.length;) {
    const { path, size = 0, nullBlock, cksumValid } = new Header(archive, at);
    if (nullBlock || path === undefined) break;
    if (!cksumValid) throw new Error(`The header of ${path} has a wrong checksum`);
    files.set(path, archive.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
