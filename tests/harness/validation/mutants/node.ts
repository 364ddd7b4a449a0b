import { childrenOf, isPrimitiveType } from './core.ts';
import type { ElementDefinition } from './core.ts';
import { isObject, isResource } from './kind.ts';
import type { Json, Resource } from './kind.ts';

/** One element of an example: where it stands, and what the definitions say of it. */
export interface Node {
  /** FHIRPath, repetitions indexed, choices without their type: `Patient.name[0].given[1]`. */
  path: string;
  /** Keys from the root. */
  pointer: readonly (string | number)[];
  value: unknown;
  /** FHIR type; of a resource its resourceType. */
  type: string;
  /** The definition by which it stands in its parent; the root has none. */
  element: ElementDefinition | undefined;
  /** JSON member of the parent that holds it; '' for the root. */
  key: string;
  index: number | undefined;
  parent: Node | undefined;
  /** Where its own children are defined: `Patient.contact` or `HumanName`. */
  definedAt: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The JSON members an element may appear as, each with its type: several for a choice. */
export function members(element: ElementDefinition): { key: string; type: string }[] {
  const name = element.path.split('.').pop() ?? '';
  const types = element.type ?? [];
  if (name.endsWith('[x]')) {
    const stem = name.slice(0, -3);
    return types.map(({ code }) => ({ key: stem + capital(code), type: code }));
  }
  return [{ key: name, type: types[0]?.code ?? 'BackboneElement' }];
}

/** System.String stands for the type of an id or a url, which the snapshot of R4 does not name. */
function fhirType(type: string, element: ElementDefinition): string {
  if (!type.startsWith('http://hl7.org/fhirpath/')) return type;
  if (element.path === 'Extension.url') return 'uri';
  return element.path.split('.').length === 2 && /^[A-Z][a-z]+.*\.id$/.test(element.path)
    ? 'id'
    : 'string';
}

const inline = new Set(['BackboneElement', 'Element']);

function place(type: string, element: ElementDefinition, value: unknown): [string, string] {
  if (isResource(value)) return [value.resourceType, value.resourceType];
  if (element.contentReference !== undefined) return [type, element.contentReference.slice(1)];
  return [type, inline.has(type) ? element.path : type];
}

function* below(parent: Node): Generator<Node> {
  if (!isObject(parent.value)) return;
  for (const element of childrenOf(parent.definedAt)) {
    const name = (element.path.split('.').pop() ?? '').replace('[x]', '');
    for (const { key, type } of members(element)) {
      const held = parent.value[key];
      if (held === undefined || held === null) continue;
      const items = Array.isArray(held) ? held : [held];
      for (const [index, value] of items.entries()) {
        const [own, definedAt] = place(fhirType(type, element), element, value);
        const at = Array.isArray(held) ? index : undefined;
        const node: Node = {
          path: `${parent.path}.${name}${at === undefined ? '' : `[${String(at)}]`}`,
          pointer: [...parent.pointer, key, ...(at === undefined ? [] : [at])],
          value,
          type: own,
          element,
          key,
          index: at,
          parent,
          definedAt,
        };
        yield node;
        if (!isPrimitiveType(own)) yield* below(node);
      }
    }
  }
}

/** Every element of a resource that the definitions know, the root first. */
export function nodesOf(resource: Resource): Node[] {
  const root: Node = {
    path: resource.resourceType,
    pointer: [],
    value: resource,
    type: resource.resourceType,
    element: undefined,
    key: '',
    index: undefined,
    parent: undefined,
    definedAt: resource.resourceType,
  };
  return [root, ...below(root)];
}

export const isPrimitive = (node: Node): boolean =>
  isPrimitiveType(node.type) && node.type !== 'xhtml';

export const isComplex = (node: Node): boolean => isObject(node.value);

/** The object that holds a node's member. */
export const holder = (node: Node): Json => (isObject(node.parent?.value) ? node.parent.value : {});

/** Whether a primitive also has an id or extensions, so that it does not vanish with its value. */
export const hasSibling = (node: Node): boolean => `_${node.key}` in holder(node);

export const repeats = (node: Node): boolean =>
  node.element !== undefined && node.element.max !== '1';

export const optional = (node: Node): boolean => node.element?.min === 0;

/** Other places refer to it: losing it would break more than one rule. */
export const isAnchor = (node: Node): boolean =>
  node.key === 'id' || node.key === 'fullUrl' || isResource(node.value);
