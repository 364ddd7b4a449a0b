import { isObject, type JsonObject } from './strip-definition.ts';
import { isNameOf } from './structure.ts';
import type { Constraint, Demand, Element, Slicing, Structure, TypeRule } from './structure.ts';

type Growing = Element & { readonly children: Element[]; readonly slices: Element[] };

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
/** The objects in a list; none where there is no list. */
export const objects = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

const fhirType = 'http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type';

/** The type of an element whose snapshot names a FHIRPath type: `id`, `url` and primitive values. */
function codeOf(type: JsonObject, definition: JsonObject): string {
  const code = text(type['code']) ?? '';
  if (!code.startsWith('http://hl7.org/fhirpath/')) return code;
  const base = definition['base'];
  // R4 types Resource.id as string; the datatype of a logical id is `id` (R4 2.26.3.1).
  if (isObject(base) && base['path'] === 'Resource.id') return 'id';
  const named = objects(type['extension']).find(({ url }) => url === fhirType);
  return text(named?.['valueUrl']) ?? text(named?.['valueUri']) ?? 'string';
}

function typesOf(definition: JsonObject): TypeRule[] {
  return objects(definition['type']).map((type) => ({
    code: codeOf(type, definition),
    profiles: texts(type['profile']),
    targets: texts(type['targetProfile']),
    aggregation: texts(type['aggregation']),
  }));
}

/** The member `PREFIX + Type` of an ElementDefinition: `fixedCode`, `patternCoding`, … */
function demand(definition: JsonObject, prefix: string): Demand | undefined {
  for (const name of Object.keys(definition)) {
    const type = name.slice(prefix.length);
    if (name.startsWith(prefix) && /^[A-Z]/.test(type)) return { type, value: definition[name] };
  }
  return undefined;
}

function slicingOf(definition: JsonObject): Slicing | undefined {
  const slicing = definition['slicing'];
  if (!isObject(slicing)) return undefined;
  const rules = slicing['rules'];
  return {
    discriminators: objects(slicing['discriminator']).map(({ type, path }) => ({
      type: text(type) ?? '',
      path: text(path) ?? '',
    })),
    ordered: slicing['ordered'] === true,
    rules: rules === 'closed' || rules === 'openAtEnd' ? rules : 'open',
  };
}

function constraintsOf(definition: JsonObject): Constraint[] {
  return objects(definition['constraint']).map(({ key, severity, human, expression }) => ({
    key: text(key) ?? '',
    severity: severity === 'warning' ? 'warning' : 'error',
    human: text(human) ?? '',
    ...(typeof expression === 'string' ? { expression } : {}),
  }));
}

const defined = (members: Record<string, unknown>): JsonObject =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

function elementOf(definition: JsonObject, structure: Structure, sliced?: Element): Growing {
  const path = text(definition['path']) ?? '';
  const max = definition['max'];
  const length = definition['maxLength'];
  const binding = definition['binding'];
  return {
    id: text(definition['id']) ?? path,
    path,
    name: path.slice(path.lastIndexOf('.') + 1),
    min: typeof definition['min'] === 'number' ? definition['min'] : 0,
    max: max === undefined || max === '*' ? Infinity : Number(max),
    types: typesOf(definition),
    constraints: constraintsOf(definition),
    isModifier: definition['isModifier'] === true,
    children: [],
    slices: [],
    structure,
    ...defined({
      sliceName: text(definition['sliceName']),
      slicing: slicingOf(definition),
      fixed: demand(definition, 'fixed'),
      pattern: demand(definition, 'pattern'),
      least: demand(definition, 'minValue'),
      most: demand(definition, 'maxValue'),
      maxLength: typeof length === 'number' ? length : undefined,
      binding: isObject(binding) ? binding : undefined,
      contentReference: text(definition['contentReference']),
      sliced,
    }),
  };
}

/** The element that a slice slices: of the same name, or the choice it is a name of. */
function slicedBy(name: string, parent: Growing): Growing | undefined {
  const siblings = parent.children as Growing[];
  return (
    siblings.findLast((one) => one.name === name) ??
    siblings.findLast((one) => isNameOf(one.name, name))
  );
}

/** Where a slice belongs: below the element, or, as a reslice `a/b`, below the slice `a`. */
function homeOf(sliceName: string, sliced: Growing): Growing {
  const slash = sliceName.lastIndexOf('/');
  if (slash < 0) return sliced;
  const within = sliceName.slice(0, slash);
  const home = homeOf(within, sliced);
  return (home.slices as Growing[]).find((one) => one.sliceName === within) ?? home;
}

/** Places one element of the snapshot below its parent, which came before it. */
function place(definition: JsonObject, structure: Structure, open: Growing[]): void {
  const path = text(definition['path']) ?? '';
  const depth = path.split('.').length - 1;
  const parent = open[depth - 1];
  if (parent === undefined) return;
  const sliceName = text(definition['sliceName']);
  const name = path.slice(path.lastIndexOf('.') + 1);
  const sliced = sliceName === undefined ? undefined : slicedBy(name, parent);
  const home = sliced && sliceName !== undefined ? homeOf(sliceName, sliced) : undefined;
  const element = elementOf(definition, structure, home);
  if (home === undefined) parent.children.push(element);
  else home.slices.push(element);
  open.length = depth;
  open.push(element);
}

/** Reads a StructureDefinition; `undefined` when it holds no snapshot. */
export function structureOf(definition: JsonObject): Structure | undefined {
  const snapshot = definition['snapshot'];
  const [first, ...others] = isObject(snapshot) ? objects(snapshot['element']) : [];
  if (first === undefined) return undefined;
  const structure = {
    url: text(definition['url']) ?? '',
    type: text(definition['type']) ?? '',
    kind: text(definition['kind']) ?? '',
    isProfile: definition['derivation'] === 'constraint',
    abstract: definition['abstract'] === true,
    fhirVersion: text(definition['fhirVersion']) ?? '4.0.1',
    definition,
    ...defined({ baseDefinition: text(definition['baseDefinition']) }),
  } as { -readonly [K in keyof Structure]: Structure[K] };
  const root = elementOf(first, structure);
  structure.root = root;
  const open = [root];
  for (const each of others) place(each, structure, open);
  return structure;
}
