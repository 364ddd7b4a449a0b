import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../tools/guide/built.ts';
import type { Variant } from '../../faults/variants/variant.ts';

const folder = join(projectFolder, 'tests/faults/variants');

/** Every variant, by its name. */
export async function loadVariants(): Promise<readonly Variant[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.variant.ts'))
    .sort();
  return Promise.all(
    files.map(async (name) => ((await import(join(folder, name))) as { default: Variant }).default),
  );
}
