import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArchive, type ArchiveEntry } from './definition-archive.ts';
import { orderFile, schemaFile } from './prepare-definitions.ts';
import { isObject, type JsonObject } from './strip-definition.ts';
import type { TerminologySource } from './terminology.ts';

/** A definition that is read when somebody asks for it. */
export interface Definition extends ArchiveEntry {
  read(): unknown;
}

/** Every definition the validator knows, by canonical URL; of two with one URL the later won. */
export interface Definitions extends TerminologySource {
  /** The StructureDefinition of a canonical URL, `|version` allowed. */
  structure(url: string): JsonObject | undefined;
  /** Every StructureDefinition of a URL: those that were overruled, too. */
  structures(url: string): readonly JsonObject[];
  /** The JSON schema of R4, or `undefined` where it was not prepared. */
  jsonSchema(): JsonObject | undefined;
}

/** Thrown when the definitions were never prepared. */
export class DefinitionsNotPrepared extends Error {
  override readonly name = 'DefinitionsNotPrepared';
  constructor(looked: string) {
    super(
      `Found no definitions in ${looked}; they are prepared with the guide. Run \`npm run guide\`.`,
    );
  }
}

/** `url|version` in its two parts. */
export function canonicalParts(canonical: string): { url: string; version?: string } {
  const bar = canonical.indexOf('|');
  if (bar < 0) return { url: canonical };
  return { url: canonical.slice(0, bar), version: canonical.slice(bar + 1) };
}

/** How much of a code system a definition holds; more is better. */
const fullness = ['supplement', 'not-present', 'example', 'fragment', 'complete'];

const betterSystem = (one: Definition, other: Definition | undefined): boolean =>
  other === undefined ||
  fullness.indexOf(one.content ?? '') >= fullness.indexOf(other.content ?? '');

/** One kind of definition by URL: all versions, the winner last. */
function byUrl(
  layers: readonly (readonly Definition[])[],
  kind: string,
): Map<string, Definition[]> {
  const found = new Map<string, Definition[]>();
  for (const definition of layers.flat()) {
    if (definition.resourceType !== kind || definition.content === 'supplement') continue;
    const known = found.get(definition.url) ?? [];
    if (betterSystem(definition, known.at(-1))) known.push(definition);
    else known.unshift(definition);
    found.set(definition.url, known);
  }
  return found;
}

/** All definitions of a URL, read. */
const allOf =
  (known: Map<string, Definition[]>) =>
  (url: string): JsonObject[] =>
    (known.get(url) ?? []).map((one) => one.read()).filter((one) => isObject(one));

/** Reads each definition once; a definition of the asked version goes before the winner. */
function finder(known: Map<string, Definition[]>): (canonical: string) => JsonObject | undefined {
  const read = new Map<Definition, JsonObject | undefined>();
  return (canonical) => {
    const { url, version } = canonicalParts(canonical);
    const candidates = known.get(url);
    const asked = candidates?.findLast((one) => version !== undefined && one.version === version);
    const chosen = asked ?? candidates?.at(-1);
    if (chosen === undefined) return undefined;
    if (!read.has(chosen)) {
      const content = chosen.read();
      read.set(chosen, isObject(content) ? content : undefined);
    }
    return read.get(chosen);
  };
}

/** Looks definitions up in layers; of two that define one URL, the one in the later layer wins. */
export function definitionsOf(
  layers: readonly (readonly Definition[])[],
  jsonSchema: () => JsonObject | undefined,
): Definitions {
  const supplementing = new Map<string, Definition[]>();
  for (const one of layers.flat())
    if (one.content === 'supplement' && one.supplements !== undefined) {
      const { url } = canonicalParts(one.supplements);
      supplementing.set(url, [...(supplementing.get(url) ?? []), one]);
    }
  const structures = byUrl(layers, 'StructureDefinition');
  return {
    structure: finder(structures),
    structures: allOf(structures),
    valueSet: finder(byUrl(layers, 'ValueSet')),
    codeSystem: finder(byUrl(layers, 'CodeSystem')),
    supplements: (url) =>
      (supplementing.get(url) ?? []).map((one) => one.read()).filter((one) => isObject(one)),
    jsonSchema,
  };
}

/** The prepared definitions of a folder as layers, first to last. */
export function preparedLayers(folder: string): Definition[][] {
  const order = join(folder, orderFile);
  if (!existsSync(order)) throw new DefinitionsNotPrepared(folder);
  const labels = JSON.parse(readFileSync(order, 'utf8')) as string[];
  return labels.map((label) => [...readArchive(join(folder, label)).entries]);
}

/** The prepared JSON schema of a folder. */
export function preparedSchema(folder: string): JsonObject | undefined {
  const file = join(folder, schemaFile);
  if (!existsSync(file)) return undefined;
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as JsonObject;
}

/** Resources in memory as a layer: StructureDefinitions, ValueSets and CodeSystems among them. */
export function layerOf(resources: readonly unknown[]): Definition[] {
  return resources.filter(isObject).flatMap((resource) => {
    const { resourceType, url, version, content, supplements } = resource;
    if (typeof resourceType !== 'string' || typeof url !== 'string') return [];
    return [
      {
        resourceType,
        url,
        read: () => resource,
        ...(typeof version === 'string' ? { version } : {}),
        ...(resourceType === 'CodeSystem' && typeof content === 'string' ? { content } : {}),
        ...(typeof supplements === 'string' ? { supplements } : {}),
      },
    ];
  });
}
