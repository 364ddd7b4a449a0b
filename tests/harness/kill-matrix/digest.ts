import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../tools/guide/built.ts';

/** Everything that the matrix depends on, from the project's folder; the guide by its sources. */
const sources = [
  'sushi-config.yaml',
  'package-lock.json',
  'input',
  'tests/conformance',
  'tests/faults',
  'tests/harness/kill-matrix',
  'tests/support',
  'tools/dataset',
  'tools/exchange',
  'tools/filters',
  'tools/guide',
  'tools/measure',
  'tools/oracle',
  'tools/reference-ncpeh',
  'tools/requirements',
  'tools/runner',
  'tools/validation',
  'tools/verdict',
];

function filesBelow(path: string): readonly string[] {
  const whole = join(projectFolder, path);
  if (!existsSync(whole)) return [];
  if (statSync(whole).isFile()) return [path];
  return readdirSync(whole).flatMap((name) => filesBelow(`${path}/${name}`));
}

/** SHA-256 over the names and contents of what the matrix depends on, in hexadecimal. */
export function digestOfSources(): string {
  const hash = createHash('sha256');
  const files = sources.flatMap(filesBelow).filter((file) => !file.endsWith('.test.ts'));
  for (const file of files.sort())
    hash.update(file).update(readFileSync(join(projectFolder, file)));
  return hash.digest('hex');
}
