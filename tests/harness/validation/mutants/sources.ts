import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './core.ts';
import { isObject, isResource } from './kind.ts';
import type { Subject } from './kind.ts';
import { nodesOf } from './node.ts';

/** Definitions are no examples: what is drawn from is what a system would exchange. */
const definitional = new Set([
  'StructureDefinition',
  'ValueSet',
  'CodeSystem',
  'SearchParameter',
  'OperationDefinition',
  'CompartmentDefinition',
  'ConceptMap',
  'NamingSystem',
  'CapabilityStatement',
  'StructureMap',
]);

/** Above it stand only bundles of definitions and the specification's own ImplementationGuide. */
const largest = 800_000;

/** Example files by resource type, in an order that does not depend on the file system. */
export function sources(): Map<string, string[]> {
  const byType = new Map<string, string[]>();
  for (const file of readdirSync(packageFolder).sort()) {
    const type = /^([A-Z][A-Za-z]+)-.*\.json$/.exec(file)?.[1];
    if (type === undefined || definitional.has(type)) continue;
    if (statSync(join(packageFolder, file)).size > largest) continue;
    byType.set(type, [...(byType.get(type) ?? []), file]);
  }
  return byType;
}

const holdsDefinitions = (entry: unknown): boolean =>
  Array.isArray(entry) &&
  entry.some(
    (one) =>
      isObject(one) &&
      isResource(one['resource']) &&
      definitional.has(one['resource'].resourceType),
  );

const subjects = new Map<string, Subject | undefined>();

/** The example and its elements; nothing for a bundle of definitions. */
export function subject(file: string): Subject | undefined {
  if (!subjects.has(file)) {
    const resource: unknown = JSON.parse(readFileSync(join(packageFolder, file), 'utf8'));
    const usable = isResource(resource) && !holdsDefinitions(resource['entry']);
    subjects.set(file, usable ? { resource, nodes: nodesOf(resource) } : undefined);
  }
  return subjects.get(file);
}
