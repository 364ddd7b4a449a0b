import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import r5 from 'fhirpath/fhir-context/r5';
import { contentOf, type Instance } from './instance.ts';
import { isObject } from './strip-definition.ts';
import type { Structures } from './structure.ts';

/** Elements as fhirpath.js sees them, with their types; made once each. */
export interface Nodes {
  of(instance: Instance): unknown;
  /** The JSON value of a node, or of a result that is a plain value. */
  valueOf(node: unknown): unknown;
  /** The element whose JSON value a node holds. */
  instanceOf(node: unknown, root: Instance, structures: Structures): Instance | undefined;
}

type Compiled = (input: unknown) => unknown[];

const compiled = new Map<string, Compiled>();

/** Public door to the library's inner nodes: an expression whose result is left unresolved. */
function step(expression: string, instance: Instance): Compiled {
  const isR5 = instance.resource.shape?.structure.fhirVersion.startsWith('5.') === true;
  const key = `${isR5 ? 'r5' : 'r4'} ${expression}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = fhirpath.compile(expression, isR5 ? r5 : r4, {
    resolveInternalTypes: false,
  }) as Compiled;
  compiled.set(key, made);
  return made;
}

const valueOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'data' in node ? node.data : node;

/** Where an element stands among its siblings as the library counts them. */
function positionOf(instance: Instance): number {
  const { parent, pointer } = instance;
  const last = pointer.at(-1);
  if (parent === undefined || typeof last !== 'number') return 0;
  const property = String(pointer.at(-2));
  const object = parent.isPrimitive ? parent.sibling : parent.value;
  const array = isObject(object) ? object[property] : undefined;
  if (!Array.isArray(array)) return last;
  const siblings = isObject(object) ? object[`_${property}`] : undefined;
  // the library leaves out what is null on both sides
  const isThere = (index: number): boolean =>
    array[index] != null || (Array.isArray(siblings) && siblings[index] != null);
  let position = 0;
  for (let index = 0; index < last; index += 1) if (isThere(index)) position += 1;
  return position;
}

function makeNode(instance: Instance, of: (one: Instance) => unknown): unknown {
  const { parent, resource } = instance;
  if (parent === undefined || resource === instance)
    return step('$this', instance)(instance.value)[0];
  const children = step(`\`${instance.name}\``, instance)(of(parent));
  return children[positionOf(instance)];
}

/** Every element below one, by its JSON object. */
function byValue(root: Instance, structures: Structures): Map<unknown, Instance> {
  const found = new Map<unknown, Instance>([[root.value, root]]);
  const visit = (instance: Instance): void => {
    for (const children of contentOf(instance, structures).children.values())
      for (const child of children) {
        if (isObject(child.value)) found.set(child.value, child);
        visit(child);
      }
  };
  visit(root);
  return found;
}

/** Opens the door between elements and the library's nodes. */
export function openNodes(): Nodes {
  const nodes = new WeakMap<Instance, unknown>();
  const values = new WeakMap<Instance, Map<unknown, Instance>>();
  const of = (instance: Instance): unknown => {
    if (!nodes.has(instance)) nodes.set(instance, makeNode(instance, of));
    return nodes.get(instance);
  };
  const instanceOf = (
    node: unknown,
    root: Instance,
    structures: Structures,
  ): Instance | undefined => {
    const known = values.get(root) ?? byValue(root, structures);
    values.set(root, known);
    return known.get(valueOf(node));
  };
  return { of, valueOf, instanceOf };
}
