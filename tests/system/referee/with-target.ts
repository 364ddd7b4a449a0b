import { isObject } from '../../harness/validation/mutants/kind.ts';

const base = 'http://referee.example/fhir';

/** What stands at a FHIRPath of plain names and indexes; of several, the first. */
function valueAt(resource: unknown, path: string): unknown {
  let value: unknown = resource;
  for (const [, name = '', index] of path.matchAll(/(?<=\.)(\w+)(?:\[(\d+)\])?/g)) {
    if (!isObject(value)) return undefined;
    value = value[name] ?? value[`${name}Reference`];
    if (Array.isArray(value)) value = (value as unknown[])[Number(index ?? 0)];
  }
  return value;
}

/**
 * The resource in a Bundle with what the reference at a path names: the referee judges the type of a
 * target only when it can read it. The target is no more than a type and an id, so only findings within
 * the resource count. Nothing where the reference names no target.
 */
export function withTarget(resource: unknown, path: string): unknown {
  const found = valueAt(resource, path);
  const reference = isObject(found) ? found['reference'] : undefined;
  if (!isObject(resource) || typeof reference !== 'string') return undefined;
  const [id = '', type = ''] = reference.split('/').reverse();
  const target = reference.includes(':') ? reference : `${base}/${reference}`;
  const own = `${base}/${String(resource['resourceType'])}/${String(resource['id'])}`;
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { fullUrl: own, resource },
      { fullUrl: target, resource: { resourceType: type, id } },
    ],
  };
}

const inside = 'Bundle.entry[0].resource';

/** A path in the Bundle as a path in the resource; nothing for what stands outside the resource. */
export const unwrapped =
  (resourceType: string) =>
  <T extends { readonly path: string }>(one: T): T[] =>
    one.path.startsWith(inside)
      ? [{ ...one, path: resourceType + one.path.slice(inside.length) }]
      : [];
