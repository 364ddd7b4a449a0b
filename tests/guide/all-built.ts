import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { guideFolder, type BuiltResource } from '../../tools/guide/built.ts';

/** Every resource of the built guide, whatever its type, in the order of the file names. */
export const allBuiltResources = (): readonly BuiltResource[] =>
  readdirSync(guideFolder)
    .filter((name) => /^[A-Z]\w+-.*\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(guideFolder, name), 'utf8')) as BuiltResource);
