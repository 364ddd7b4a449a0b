import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../guide/built.ts';
import { placesOf } from '../guide/places.ts';
import { readStamp } from '../guide/up-to-date.ts';
import type { Run } from '../verdict/run.ts';

/** Where the project's own checks are; the runner is told, it knows of no folder. */
export const ownChecks: readonly string[] = [join(projectFolder, 'tests', 'conformance')];

/** The version of the harness. */
export function harnessVersion(): string {
  const text = readFileSync(join(projectFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** How the harness names itself to a candidate. */
export const userAgent = (): string => `ncpeh-imaging/${harnessVersion()}`;

/** What a run was made with. */
export function environmentNow(): Run['environment'] {
  return {
    harness: harnessVersion(),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
  };
}

/** The digest of the sources of the built guide. */
export function guideDigest(): string {
  return readStamp(placesOf())?.digest ?? 'not known';
}
