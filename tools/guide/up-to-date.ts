import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { projectFolder } from './built.ts';
import type { Places } from './places.ts';

/** What a guide was built from and with which result; stands in the built guide as stamp.json. */
export interface Stamp {
  /** SHA-256 over every source. */
  readonly digest: string;
  readonly resources: number;
  /** SUSHI's warnings: they are as true of a guide that stands as when it was built. */
  readonly warnings: readonly string[];
}

const stampOf = ({ guide }: Places): string => join(guide, 'stamp.json');

/** Files below a folder, or the file itself, as absolute paths; an editor's dot files are no source. */
function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What gives the definitions of the validator their shape. */
const preparation = [
  'prepare-definitions.ts',
  'strip-definition.ts',
  'definition-archive.ts',
  'json-shape-schema.ts',
];

/** Every file the built guide depends on: its sources, the tools that build it, the lockfile that pins its packages. */
function sources({ project }: Places): [name: string, path: string][] {
  const tool = join(projectFolder, 'tools', 'guide');
  const preparing = preparation.map((name) => join(projectFolder, 'tools', 'validation', name));
  const named = (base: string, paths: readonly string[]): [string, string][] =>
    paths.map((path) => [path.slice(base.length).split(sep).join('/'), path]);
  return [
    ...named(project, [join(project, 'sushi-config.yaml'), ...filesOf(join(project, 'input'))]),
    ...named(projectFolder, [
      join(projectFolder, 'package-lock.json'),
      ...filesOf(tool),
      ...preparing,
    ]),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A digest over the names and contents of all sources. */
export function sourcesDigest(places: Places): string {
  const hash = createHash('sha256');
  for (const [name, path] of sources(places)) {
    const content = readFileSync(path);
    hash.update(`${name}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** The stamp of the guide that stands, when it is whole. */
export function readStamp(places: Places): Stamp | undefined {
  if (!existsSync(stampOf(places)) || !existsSync(places.packageFile)) return undefined;
  return JSON.parse(readFileSync(stampOf(places), 'utf8')) as Stamp;
}
