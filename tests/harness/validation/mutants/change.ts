import { isObject } from './kind.ts';
import type { Json, Kind, Mutation, Resource, Subject } from './kind.ts';
import type { Node } from './node.ts';
import type { Random } from './random.ts';

type Step = string | number;

const step = (value: unknown, key: Step): unknown => {
  if (Array.isArray(value)) return (value as unknown[])[Number(key)];
  return isObject(value) ? value[String(key)] : undefined;
};

/** A copy of the resource with one container, reached by its keys, changed by `edit`. */
export function changed(
  resource: Resource,
  pointer: readonly Step[],
  edit: (container: Json & unknown[]) => void,
): Resource {
  const copy = structuredClone(resource);
  let at: unknown = copy;
  for (const key of pointer) at = step(at, key);
  edit(at as Json & unknown[]);
  return copy;
}

/** The node's value replaced. */
export const withValue = (resource: Resource, node: Node, value: unknown): Resource =>
  changed(resource, node.pointer.slice(0, -1), (container) => {
    Reflect.set(container, String(node.pointer.at(-1)), value);
  });

/** The whole member that holds the node (all its repetitions) replaced. */
export const withMember = (resource: Resource, node: Node, value: unknown): Resource =>
  changed(resource, memberPointer(node).slice(0, -1), (container) => {
    Reflect.set(container, node.key, value);
  });

const memberPointer = (node: Node): readonly Step[] =>
  node.index === undefined ? node.pointer : node.pointer.slice(0, -1);

/** One member added to the object the node is, or an existing one replaced. */
export const withChild = (resource: Resource, node: Node, key: string, value: unknown): Resource =>
  changed(resource, node.pointer, (container) => {
    Reflect.set(container, key, value);
  });

export const withoutChild = (resource: Resource, node: Node, key: string): Resource =>
  changed(resource, node.pointer, (container) => {
    Reflect.deleteProperty(container, key);
  });

/** The member that holds the node renamed, and given another value if one is told. */
export const renamed = (resource: Resource, node: Node, key: string, value?: unknown): Resource =>
  changed(resource, memberPointer(node).slice(0, -1), (container) => {
    const held: unknown = Reflect.get(container, node.key);
    Reflect.deleteProperty(container, node.key);
    Reflect.set(container, key, value ?? held);
  });

/** One item more at the end of a member that is, or becomes, an array. */
export const withItem = (resource: Resource, node: Node, key: string, item: unknown): Resource =>
  changed(resource, node.pointer, (container) => {
    const held: unknown = Reflect.get(container, key);
    Reflect.set(container, key, [...(Array.isArray(held) ? (held as unknown[]) : []), item]);
  });

/** The mutated resource, and the faulty path where it is not the node's own. */
type Outcome = Resource | [Resource, string] | undefined;

/** A kind that needs one suitable node: any of them is as good as another. */
export function kind(
  name: string,
  why: string,
  suits: (node: Node) => boolean,
  edit: (subject: Subject, node: Node, random: Random) => Outcome,
): Kind {
  return {
    name,
    apply: (subject, random): Mutation | undefined => {
      const node = random.pick(subject.nodes.filter(suits));
      if (node === undefined) return undefined;
      const outcome = edit(subject, node, random);
      if (outcome === undefined) return undefined;
      const [mutated, path] = Array.isArray(outcome) ? outcome : [outcome, node.path];
      return { mutated, path, why };
    },
  };
}

/** Notes on a kind that the HL7 validator does not see the fault. */
export const unseen = (referee: string, one: Kind): Kind => ({ ...one, referee });
