import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  bundledR5Definitions,
  orderFile,
  prepareDefinitions,
} from '../validation/prepare-definitions.ts';
import { layOutFhirCache, packageFolder } from './fhir-cache.ts';
import { fhirPackages } from './fhir-packages.ts';
import { withKnownParameters } from './guide-parameters.ts';
import { fileOf, type GuideResource } from './guide-resource.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { packageBytes, type Attached } from './package.ts';
import { placesOf, type Places } from './places.ts';
import { replaceFile, replaceFolder } from './replace.ts';
import { resourceTypes } from './resource-types.ts';
import { searchParameters } from './search-parameters.ts';
import { runSushi } from './sushi.ts';
import { readStamp, sourcesDigest, type Stamp } from './up-to-date.ts';
import { withVersion } from './with-version.ts';

/** How to build: where, whether even without need, and who hears about progress. */
export interface BuildOptions {
  readonly places?: Places;
  readonly force?: boolean;
  readonly progress?: (phase: string) => void;
}

/** What came of it. */
export interface BuiltGuide {
  /** False when the guide that stood was up to date. */
  readonly built: boolean;
  readonly packageFile: string;
  readonly resources: number;
  /** SUSHI's warnings, also those of a guide that was built before. */
  readonly warnings: readonly string[];
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function compiled({ sushi }: Places): GuideResource[] {
  const folder = join(sushi, 'fsh-generated', 'resources');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GuideResource);
}

function schemasOf({ project }: Places): Attached[] {
  const folder = join(project, 'input', 'schemas');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name)) }));
}

/** Package first, folder last: its stamp says that all is whole. */
function write(places: Places, resources: readonly GuideResource[], stamp: Stamp): void {
  const schemas = schemasOf(places);
  const parameters = searchParameters(resources, places.fhirHome);
  replaceFile(places.packageFile, packageBytes(resources, schemas, resourceTypes(places.fhirHome)));
  replaceFolder(places.guide, [
    ...resources.map((resource) => [fileOf(resource), text(resource)] as const),
    ...schemas.map(({ name, content }) => [`schemas/${name}`, content] as const),
    ['search-parameters.json', text(parameters)],
    ['stamp.json', text(stamp)],
  ]);
}

/** Of two that define one URL the later wins: the extensions pack over core, the guide over all. */
function prepare({ fhirHome, guide, definitions }: Places): void {
  const packages = fhirPackages.map((one) => packageFolder(fhirHome, one));
  prepareDefinitions({ packages: [bundledR5Definitions(), ...packages, guide], out: definitions });
}

async function build(
  places: Places,
  digest: string,
  progress: (phase: string) => void,
): Promise<BuiltGuide> {
  progress('Laying out FHIR packages');
  layOutFhirCache(places.fhirHome);
  const { project, sushi: out, fhirHome: home, packageFile } = places;
  progress('Compiling FSH by SUSHI');
  const warnings = await runSushi({ project, out, home, progress });
  progress('Packing the guide');
  const resources = withVersion(withKnownParameters(compiled(places)), resourceTypes(home));
  write(places, resources, { digest, resources: resources.length, warnings });
  progress('Preparing definitions for the validator');
  prepare(places);
  return { built: true, packageFile, resources: resources.length, warnings };
}

/**
 * Builds the guide, its package and the bundle of its search parameters — if a source changed since
 * the last time. A build that fails leaves what stood before.
 * @throws SushiFailed when the FSH has errors; Error when a package is missing or a resource cannot be packed
 */
export async function buildGuide(options: BuildOptions = {}): Promise<BuiltGuide> {
  const { places = placesOf(), force = false, progress = () => undefined } = options;
  const standing = (digest: string): BuiltGuide | undefined => {
    const stamp = readStamp(places);
    const prepared = existsSync(join(places.definitions, orderFile));
    if (force || !prepared || stamp?.digest !== digest) return undefined;
    const { resources, warnings } = stamp;
    return { built: false, packageFile: places.packageFile, resources, warnings };
  };
  const found = standing(sourcesDigest(places));
  if (found !== undefined) return found;
  const waiting = (): void => {
    progress('Waiting for another process that builds the guide');
  };
  return oneAtATime(join(places.build, 'guide.lock'), waiting, async () => {
    const digest = sourcesDigest(places);
    return standing(digest) ?? (await build(places, digest, progress));
  });
}
