import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './fhir-cache.ts';
import { core, extensions, type FhirPackage } from './fhir-packages.ts';

function urlsOf(home: string, fhirPackage: FhirPackage): Set<string> {
  const folder = packageFolder(home, fhirPackage);
  const urls = readdirSync(folder)
    .filter((name) => name !== 'package.json')
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { url?: string })
    .flatMap(({ url }) => url ?? []);
  return new Set(urls);
}

/**
 * The URLs that both core and the extensions pack define, sorted. The extensions pack wins: SUSHI
 * loads it last, and any other reader of the cache must let it come last as well.
 */
export function collisions(home: string): string[] {
  const ofCore = urlsOf(home, core);
  return [...urlsOf(home, extensions)].filter((url) => ofCore.has(url)).sort();
}
