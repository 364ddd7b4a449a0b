import type { FhirResource } from 'fhir/r4.js';

import { addressOf } from '../standing.ts';
import type { Catalogue } from './criterion.ts';
import type { Definition, Definitions } from './definitions.ts';
import { localAddress } from './reference.ts';
import type { ReferenceValue } from './reference.ts';
import { indexedValues } from './values.ts';

/** One `_include=Source:parameter[:Target]`. */
export interface Include {
  readonly source: string;
  readonly definition: Definition;
  /** The type the target must have, when one is named. */
  readonly target: string | undefined;
}

/** Reads the value of `_include`; `undefined` when there is no such reference parameter. */
export function includeOf(definitions: Definitions, value: string): Include | undefined {
  const [source = '', parameter = '', target, ...more] = value.split(':');
  const definition = definitions.get(source)?.get(parameter);
  if (definition?.type !== 'reference' || more.length > 0) return undefined;
  return { source, definition, target };
}

function targetsOf(catalogue: Catalogue, resource: FhirResource, include: Include) {
  if (resource.resourceType !== include.source) return [];
  const values = indexedValues(resource, include.definition) as readonly ReferenceValue[];
  return values.flatMap(({ address }) => {
    const target = catalogue.store.find(localAddress(address, catalogue.base));
    if (target?.standing !== 'current') return [];
    const expected = include.target ?? target.resource.resourceType;
    return target.resource.resourceType === expected ? [target.resource] : [];
  });
}

/** What the matches of one page point to by the parameters named, each resource once; old versions are never brought in. */
export function included(
  catalogue: Catalogue,
  matches: readonly FhirResource[],
  includes: readonly Include[],
): readonly FhirResource[] {
  const found = new Map<string, FhirResource>();
  for (const match of matches) {
    for (const include of includes) {
      for (const target of targetsOf(catalogue, match, include))
        found.set(addressOf(target), target);
    }
  }
  for (const match of matches) found.delete(addressOf(match));
  return [...found.values()];
}
