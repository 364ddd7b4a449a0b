import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './fhir-cache.ts';
import { core } from './fhir-packages.ts';

/** What the guide needs to know of resource types. */
export interface ResourceTypes {
  /** Whether R4 defines the type; if not, it is one of R5 and no tool that knows only R4 may load it. */
  readonly isR4: (type: string) => boolean;
  /** Whether its resources have a `version`. */
  readonly hasVersion: (type: string) => boolean;
}

/** The types of R5 that SUSHI lets an R4 guide use and this guide does; all of them have a `version`. */
const ofR5 = new Set(['ActorDefinition', 'Requirements']);

interface Snapshot {
  readonly snapshot: { readonly element: readonly { readonly path: string }[] };
}

/** Answers from the core package in the cache of `home`. */
export function resourceTypes(home: string): ResourceTypes {
  const definition = (type: string): string =>
    join(packageFolder(home, core), `StructureDefinition-${type}.json`);
  const isR4 = (type: string): boolean => {
    if (ofR5.has(type)) return false;
    if (existsSync(definition(type))) return true;
    throw new Error(
      `Found a resource of type ${type}; R4 has no such type, and of R5 the guide uses ${[...ofR5].join(' and ')}. ` +
        'Write it as one of these, or add the type to tools/guide/resource-types.ts.',
    );
  };
  const looked = new Map<string, boolean>();
  const look = (type: string): boolean => {
    if (!isR4(type)) return true;
    const { snapshot } = JSON.parse(readFileSync(definition(type), 'utf8')) as Snapshot;
    return snapshot.element.some(({ path }) => path === `${type}.version`);
  };
  const hasVersion = (type: string): boolean => {
    const known = looked.get(type) ?? look(type);
    looked.set(type, known);
    return known;
  };
  return { isR4, hasVersion };
}
