import { closeSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What the list of an archive says of one definition. */
export interface ArchiveEntry {
  readonly resourceType: string;
  readonly url: string;
  readonly version?: string;
  /** Of a CodeSystem: how much of the system the package holds. */
  readonly content?: string;
  /** Of a supplement: the system it adds to. */
  readonly supplements?: string;
}

/** Where the entry's bytes stand in the archive. */
type PlacedEntry = ArchiveEntry & { readonly offset: number; readonly length: number };

interface List {
  /** What the archive was made from; the same source is not packed twice. */
  readonly source: string;
  readonly entries: readonly PlacedEntry[];
}

/** An opened archive: its entries, each with a way to its definition. */
export interface Archive {
  readonly source: string;
  readonly entries: readonly (ArchiveEntry & { read(): unknown })[];
}

const packed = (stem: string): string => `${stem}.json.gz`;
const listed = (stem: string): string => `${stem}.index.json`;

/** Replaces a file whole, so that nobody reads half of it. */
function write(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.${process.pid}.unfinished`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

/**
 * Writes `STEM.json.gz` (a definition a line, each a gzip member of its own, so that one can be
 * unpacked alone) and `STEM.index.json`, which says where each stands.
 * @param source says what the archive was made from; `sourceOf` gives it back
 */
export function writeArchive(
  stem: string,
  source: string,
  definitions: readonly { entry: ArchiveEntry; definition: unknown }[],
): void {
  let offset = 0;
  const members = definitions.map(({ definition }) =>
    gzipSync(Buffer.from(`${JSON.stringify(definition)}\n`), { level: 9 }),
  );
  const entries = definitions.map(({ entry }, index): PlacedEntry => {
    const { length } = members[index] ?? Buffer.alloc(0);
    offset += length;
    return { ...entry, offset: offset - length, length };
  });
  write(packed(stem), Buffer.concat(members));
  write(listed(stem), JSON.stringify({ source, entries } satisfies List));
}

/** What an archive was made from; `undefined` when there is none. */
export function sourceOf(stem: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(listed(stem), 'utf8')) as List).source;
  } catch {
    return undefined;
  }
}

/** Opens an archive: reads the list now, each definition when it is asked for. */
export function readArchive(stem: string): Archive {
  const { source, entries } = JSON.parse(readFileSync(listed(stem), 'utf8')) as List;
  const read = (place: PlacedEntry): unknown => {
    const bytes = Buffer.alloc(place.length);
    const file = openSync(packed(stem), 'r');
    readSync(file, bytes, 0, place.length, place.offset);
    closeSync(file);
    return JSON.parse(gunzipSync(bytes).toString('utf8'));
  };
  return { source, entries: entries.map((entry) => ({ ...entry, read: () => read(entry) })) };
}
