import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import r5 from 'fhirpath/fhir-context/r5';
import { contentOf } from './content.ts';
import type { Instance } from './instance.ts';
import { isObject } from './strip-definition.ts';
import type { Structures } from './structures.ts';

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

/** Where each item of an array stands among those that are something: the library leaves out the others. */
function positionsIn({ parent, property }: Instance): readonly number[] {
  const object = parent?.isPrimitive === true ? parent.sibling : parent?.value;
  const items = (name: string): unknown[] => {
    const array = isObject(object) ? object[name] : undefined;
    return Array.isArray(array) ? array : [];
  };
  const values = items(property);
  const siblings = items(`_${property}`);
  let position = -1;
  return Array.from({ length: Math.max(values.length, siblings.length) }, (_, index) => {
    if (values[index] != null || siblings[index] != null) position += 1;
    return position;
  });
}

/** The nodes of all children of one name, made together: one by one takes a time that grows by its square. */
interface Family {
  readonly nodes: readonly unknown[];
  readonly positions: readonly number[];
}

function familyOf(instance: Instance, parentNode: unknown): Family {
  const nodes = step(`\`${instance.name}\``, instance)(parentNode);
  return { nodes, positions: positionsIn(instance) };
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
  const families = new WeakMap<Instance, Map<string, Family>>();
  const values = new WeakMap<Instance, Map<unknown, Instance>>();
  const make = (instance: Instance): unknown => {
    const { parent, resource, index, name } = instance;
    if (parent === undefined || resource === instance)
      return step('$this', instance)(instance.value)[0];
    const known = families.get(parent) ?? new Map<string, Family>();
    families.set(parent, known);
    const family = known.get(name) ?? familyOf(instance, of(parent));
    known.set(name, family);
    return family.nodes[index === undefined ? 0 : (family.positions[index] ?? index)];
  };
  const of = (instance: Instance): unknown => {
    if (!nodes.has(instance)) nodes.set(instance, make(instance));
    return nodes.get(instance);
  };
  const instanceOf: Nodes['instanceOf'] = (node, root, structures) => {
    const known = values.get(root) ?? byValue(root, structures);
    values.set(root, known);
    return known.get(valueOf(node));
  };
  return { of, valueOf, instanceOf };
}
