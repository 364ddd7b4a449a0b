import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sourceOf, writeArchive, type ArchiveEntry } from './definition-archive.ts';
import { jsonShapeSchema } from './json-shape-schema.ts';
import { isObject, stripDefinition, type JsonObject } from './strip-definition.ts';

/** Raised whenever what is kept of a definition changes, so that archives are made anew. */
const format = 1;

/** What to prepare: folders of FHIR JSON, later ones winning, and where the archives go. */
export interface Preparation {
  readonly packages: readonly string[];
  readonly out: string;
}

/** The order of the archives in a folder: of two that define one URL, the later wins. */
export const orderFile = 'order.json';

/** The JSON schema of R4, prepared. */
export const schemaFile = 'json-shape.json.gz';

/** `NAME#VERSION` of a package's manifest, or the folder's name where there is none. */
function labelOf(folder: string): { label: string; versioned: boolean } {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return { label: basename(folder), versioned: false };
  const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
  return { label: `${name ?? basename(folder)}#${version ?? ''}`, versioned: true };
}

const definitional = /^(StructureDefinition|ValueSet|CodeSystem)-.*\.json$/;

function entryOf(resource: JsonObject): ArchiveEntry | undefined {
  const { resourceType, url, version, content, supplements } = resource;
  if (typeof resourceType !== 'string' || typeof url !== 'string') return undefined;
  return {
    resourceType,
    url,
    ...(typeof version === 'string' ? { version } : {}),
    ...(typeof content === 'string' ? { content } : {}),
    ...(typeof supplements === 'string' ? { supplements } : {}),
  };
}

/** The definitions of a list of resources, stripped. */
export function definitionsIn(
  resources: readonly unknown[],
): { entry: ArchiveEntry; definition: JsonObject }[] {
  return resources.filter(isObject).flatMap((resource) => {
    const definition = stripDefinition(resource);
    const entry = definition === undefined ? undefined : entryOf(definition);
    return definition === undefined || entry === undefined ? [] : [{ entry, definition }];
  });
}

/** A package of one version never changes; a folder that is being worked on is packed each time. */
function prepareFolder(folder: string, out: string): string {
  const { label, versioned } = labelOf(folder);
  const stem = join(out, label);
  const source = `${format} ${label}`;
  if (versioned && sourceOf(stem) === source) return label;
  const resources = readdirSync(folder)
    .filter((name) => definitional.test(name))
    .sort()
    .map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  writeArchive(stem, source, definitionsIn(resources));
  return label;
}

/** The R5 definitions that SUSHI brings along, for Requirements and ActorDefinition in an R4 guide. */
export function bundledR5Definitions(): string {
  const manifest = createRequire(import.meta.url).resolve('fsh-sushi/package.json');
  return join(dirname(manifest), 'dist', 'fhirdefs', 'R5DefsForR4');
}

/**
 * Prepares definitions for the validator, once, at build time: one archive per folder, the JSON
 * schema of R4, and the order in which the archives overrule each other. A package that stands
 * prepared in its version is left alone.
 * @throws Error when a folder cannot be read or a file in it is no JSON
 */
export function prepareDefinitions({ packages, out }: Preparation): void {
  mkdirSync(out, { recursive: true });
  const labels = packages.map((folder) => prepareFolder(folder, out));
  const schema = join(out, schemaFile);
  writeFileSync(schema, gzipSync(JSON.stringify(jsonShapeSchema())));
  writeFileSync(join(out, orderFile), `${JSON.stringify(labels, null, 2)}\n`);
}
