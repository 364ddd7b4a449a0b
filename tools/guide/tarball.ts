import { gzipSync } from 'node:zlib';
import { Header } from 'tar';

const block = 512;
const padded = (size: number): number => Math.ceil(size / block) * block;

/** One file of an archive: its path with `/`, and its content. */
export type ArchiveEntry = readonly [path: string, content: Uint8Array];

function headerOf([path, content]: ArchiveEntry): Buffer {
  const header = new Header({
    path,
    mode: 0o644,
    uid: 0,
    gid: 0,
    size: content.length,
    mtime: new Date(0),
    type: 'File',
  });
  header.encode();
  if (header.block === undefined || header.needPax)
    throw new Error(`${path} is too long for a tar archive. Shorten the resource's id.`);
  return header.block;
}

/** The system that wrote the stream (RFC 1952 2.3.1): always "unknown", or bytes would differ between systems. */
function withoutSystem(gzip: Buffer): Buffer {
  gzip[9] = 255;
  return gzip;
}

/**
 * A gzipped tar of the entries: the same bytes for the same entries, whatever their order, the
 * clock or the system. Files only, all of 1970, all of mode 644.
 * @throws Error when a path does not fit a plain header (more than 255 characters)
 */
export function tarball(entries: readonly ArchiveEntry[]): Buffer {
  const parts = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap((entry) => [
      headerOf(entry),
      entry[1],
      Buffer.alloc(padded(entry[1].length) - entry[1].length),
    ]);
  return withoutSystem(gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * block)])));
}
