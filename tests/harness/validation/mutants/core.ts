import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The R4 core definitions and examples, one file per resource (CC0). */
export const packageFolder = dirname(
  createRequire(import.meta.url).resolve('hl7.fhir.r4.examples/package.json'),
);

export interface ElementType {
  code: string;
  profile?: string[];
  targetProfile?: string[];
}

export interface ElementDefinition {
  path: string;
  min: number;
  max: string;
  type?: ElementType[];
  contentReference?: string;
  binding?: { strength: string; valueSet?: string };
}

interface StructureDefinition {
  kind: string;
  snapshot: { element: ElementDefinition[] };
}

/** Reads `<kind>-<id>.json` of the package, or nothing where there is none. */
export function definition(kind: string, id: string): unknown {
  const file = join(packageFolder, `${kind}-${id}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

const structures = new Map<string, StructureDefinition | undefined>();

export function structure(type: string): StructureDefinition | undefined {
  if (!structures.has(type)) {
    const found = definition('StructureDefinition', type) as StructureDefinition | undefined;
    structures.set(type, found);
  }
  return structures.get(type);
}

const children = new Map<string, readonly ElementDefinition[]>();

/** The direct children of an element path such as `Patient` or `Patient.contact`. */
export function childrenOf(path: string): readonly ElementDefinition[] {
  const known = children.get(path);
  if (known !== undefined) return known;
  const [type = ''] = path.split('.');
  const depth = path.split('.').length + 1;
  const found = (structure(type)?.snapshot.element ?? []).filter(
    (one) => one.path.startsWith(`${path}.`) && one.path.split('.').length === depth,
  );
  children.set(path, found);
  return found;
}

export const isPrimitiveType = (type: string): boolean =>
  structure(type)?.kind === 'primitive-type' || type.startsWith('http://hl7.org/fhirpath/');
