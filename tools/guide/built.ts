import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: where package.json stands. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Everything made: never committed. */
export const buildFolder = join(projectFolder, 'build');

/** The built guide: one JSON file per resource, `<ResourceType>-<id>.json`, R5 resources among them. */
export const guideFolder = join(buildFolder, 'guide');

/** A resource as it stands in the built guide; users narrow it by `resourceType`. */
export interface BuiltResource {
  readonly resourceType: string;
  readonly id: string;
  readonly url?: string;
}

/** The door to the built guide for every room that reads it: JSON only, never FSH. */
export class GuideNotBuilt extends Error {
  override readonly name = 'GuideNotBuilt';
  constructor(looked: string) {
    super(`The guide is not built: ${looked} is missing. Run \`npm run guide\` first.`);
  }
}

/**
 * One resource of the built guide.
 * @throws GuideNotBuilt when the guide, or that resource in it, is missing.
 */
export function builtResource(resourceType: string, id: string): BuiltResource {
  const file = join(guideFolder, `${resourceType}-${id}.json`);
  if (!existsSync(file)) throw new GuideNotBuilt(file);
  return JSON.parse(readFileSync(file, 'utf8')) as BuiltResource;
}

/**
 * All resources of one type, in order of their file names.
 * @throws GuideNotBuilt when there is no built guide.
 */
export function builtResources(resourceType: string): readonly BuiltResource[] {
  if (!existsSync(guideFolder)) throw new GuideNotBuilt(guideFolder);
  return readdirSync(guideFolder)
    .filter((name) => name.startsWith(`${resourceType}-`) && name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(guideFolder, name), 'utf8')) as BuiltResource);
}

/** The guide's canonical base, read from the built ImplementationGuide: `…/ImplementationGuide/<id>` less its tail. */
export function canonicalBase(): string {
  const [guide] = builtResources('ImplementationGuide');
  if (guide?.url === undefined) throw new GuideNotBuilt('its ImplementationGuide');
  return guide.url.replace(/\/ImplementationGuide\/[^/]+$/, '');
}
