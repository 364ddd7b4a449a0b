import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const block = 512;

/** The text of a header's field, up to its first NUL. */
const field = (header: Buffer, start: number, length: number): string =>
  header.toString('utf8', start, start + length).replace(/\0.*$/s, '');

/** The files of a tar archive, in order; links and folders left out. */
function* filesOf(tar: Buffer): Generator<{ name: string; content: Buffer }> {
  let longName: string | undefined;
  for (let offset = 0; offset + block <= tar.length;) {
    const header = tar.subarray(offset, offset + block);
    const name = field(header, 0, 100);
    if (name === '') return;
    const size = Number.parseInt(field(header, 124, 12).trim() || '0', 8);
    const kind = field(header, 156, 1);
    const content = tar.subarray(offset + block, offset + block + size);
    const prefix = field(header, 257, 5) === 'ustar' ? field(header, 345, 155) : '';
    if (kind === 'L') longName = field(content, 0, content.length);
    else {
      const full = longName ?? (prefix === '' ? name : `${prefix}/${name}`);
      if (kind === '0' || kind === '') yield { name: full, content };
      longName = undefined;
    }
    offset += block + Math.ceil(size / block) * block;
  }
}

/**
 * The resources of a FHIR package (`.tgz`): every JSON file below `package/`, R5 resources in
 * `package/other/` among them, the manifest and index left out.
 * @throws Error when the file cannot be read, or is no gzipped archive of JSON
 */
export function packageResources(file: string): unknown[] {
  const resources: unknown[] = [];
  for (const { name, content } of filesOf(gunzipSync(readFileSync(file)))) {
    if (!/^package\/.*\.json$/.test(name)) continue;
    if (/(^|\/)(package|\.index)\.json$/.test(name)) continue;
    resources.push(JSON.parse(content.toString('utf8')));
  }
  return resources;
}
