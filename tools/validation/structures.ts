import { canonicalParts, type Definitions } from './definitions.ts';
import { missingContextsOf } from './errata.ts';
import { objects, structureOf } from './read-structure.ts';
import type { JsonObject } from './strip-definition.ts';
import type { Structure } from './structure.ts';

/** StructureDefinitions as the walker uses them, each read once. */
export interface Structures {
  /** By canonical URL; `undefined` when unknown or without a snapshot. */
  byUrl(url: string): Structure | undefined;
  /** By the code of a type: `Patient`, `HumanName`, `date`. */
  byType(code: string): Structure | undefined;
  /** The places that any definition of an extension at hand allows it in, and those it lacks by mistake. */
  contextsOf(url: string): readonly JsonObject[];
}

const core = 'http://hl7.org/fhir/StructureDefinition/';

/** Structures read from definitions when they are asked for. */
export function structuresOf(definitions: Definitions): Structures {
  const read = new Map<string, Structure | undefined>();
  const byUrl = (url: string): Structure | undefined => {
    if (!read.has(url)) {
      const definition = definitions.structure(url);
      read.set(url, definition === undefined ? undefined : structureOf(definition));
    }
    return read.get(url);
  };
  const types = new Map<string, Structure | undefined>();
  const byType = (code: string): Structure | undefined => {
    if (!types.has(code)) {
      const url = code.includes(':') ? canonicalParts(code).url : `${core}${code}`;
      types.set(code, byUrl(url));
    }
    return types.get(code);
  };
  const contexts = new Map<string, readonly JsonObject[]>();
  const contextsOf = (url: string): readonly JsonObject[] => {
    const known = contexts.get(url) ?? [
      ...definitions.structures(url).flatMap(({ context }) => objects(context)),
      ...missingContextsOf(url),
    ];
    contexts.set(url, known);
    return known;
  };
  return { byUrl, byType, contextsOf };
}
