import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../../../tools/guide/built.ts';

/** What the guide is built from, and with. */
const guide = ['sushi-config.yaml', 'package-lock.json', 'input', 'tools/guide'];

/** Where modules are begun to be loaded from: whatever these import counts too. */
const entries = ['tests/conformance', 'tests/faults'];
const programs = ['./worker.ts', './main.ts'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);

function filesBelow(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

const ofProject = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => filesBelow(join(projectFolder, path)));

/** The modules of the project that a module imports, by reading its text. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, path = '']) =>
    resolve(dirname(file), path),
  );
}

function reachable(from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [...from];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (found.has(file) || !file.endsWith('.ts') || !existsSync(file)) continue;
    found.add(file);
    pending.push(...importsOf(file));
  }
  return found;
}

/** SHA-256 over the names and contents of all that the matrix depends on, in hexadecimal. */
export function digestOfSources(): string {
  const modules = reachable([...programs, ...ofProject(entries)]);
  const files = [...new Set([...ofProject(guide), ...modules])].sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(relative(projectFolder, file).replaceAll('\\', '/'))
      .update('\0')
      .update(readFileSync(file));
  return hash.digest('hex');
}
