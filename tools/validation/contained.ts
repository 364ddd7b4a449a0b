import { childrenNamed, contentOf } from './content.ts';
import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import { isObject, type JsonObject } from './strip-definition.ts';
import type { Element } from './structure.ts';

/** Types whose text may be `#id` of a contained resource. */
const pointing = new Set(['uri', 'url', 'canonical']);

/** Every `#id` below an element; references inside contained resources among them. */
function* localPointers(instance: Instance, run: Run): Generator<{ id: string; from: Instance }> {
  const { value, type, resource } = instance;
  const text = type === 'Reference' && isObject(value) ? value['reference'] : value;
  if (
    typeof text === 'string' &&
    text.startsWith('#') &&
    (type === 'Reference' || pointing.has(type))
  )
    yield { id: text.slice(1), from: resource };
  for (const children of contentOf(instance, run.structures).children.values())
    for (const child of children) yield* localPointers(child, run);
}

const idOf = (resource: Instance): unknown => (resource.value as JsonObject)['id'];

/**
 * dom-3, checked without its expression, which fhirpath.js cannot evaluate: a contained resource is
 * referred to from the container (or from another contained one), or refers to the container.
 */
function checkConnected(
  container: Instance,
  contained: readonly Instance[],
  element: Element,
  run: Run,
): void {
  const referred = new Set<string>();
  const referring = new Set<Instance>();
  for (const { id, from } of localPointers(container, run)) {
    if (id === '') referring.add(from);
    else referred.add(id);
  }
  for (const one of contained) {
    const id = idOf(one);
    if (referring.has(one) || (typeof id === 'string' && referred.has(id))) continue;
    const found = `a contained ${one.type} that nothing refers to`;
    const wanted = 'a reference to it from the resource, or from it to the resource';
    run.report({ code: 'contained', at: one, found, wanted, element, rule: 'dom-3' });
  }
}

function checkIds(contained: readonly Instance[], element: Element, run: Run): void {
  const known = new Set<unknown>();
  for (const one of contained) {
    const id = idOf(one);
    const report = { code: 'contained', at: one, element } as const;
    if (typeof id !== 'string')
      run.report({ ...report, found: 'a contained resource without id', wanted: 'an id' });
    else if (known.has(id))
      run.report({ ...report, found: `the id "${id}" again`, wanted: 'an id of its own' });
    known.add(id);
  }
}

/** Checks what a resource contains: ids, and that each contained resource belongs to it. */
export function checkContained(instance: Instance, element: Element, run: Run): void {
  if (instance.resource !== instance || element !== instance.shape) return;
  const contained = childrenNamed(instance, 'contained', run.structures);
  if (contained.length === 0) return;
  checkIds(contained, element, run);
  checkConnected(instance, contained, element, run);
}
