import { childrenNamed } from './content.ts';
import type { Instance } from './instance.ts';
import type { Structures } from './structures.ts';

/** What a reference points to, as far as the resource at hand can tell. */
export type Resolved =
  /** The resource itself is at hand. */
  | { readonly how: 'contained' | 'bundled'; readonly target: Instance }
  /** Elsewhere; the type is known when the reference says it. */
  | { readonly how: 'elsewhere'; readonly type?: string }
  /** `#id` without such a contained resource. */
  | { readonly how: 'missing' };

/** The resource that contains a resource; itself when it is not contained. */
export function containerOf(resource: Instance): Instance {
  const { parent } = resource;
  return parent !== undefined && resource.name === 'contained' ? parent.resource : resource;
}

const idOf = ({ value }: Instance): unknown => (value as Record<string, unknown>)['id'];

const containedById = new WeakMap<Instance, ReadonlyMap<unknown, Instance>>();

function idsIn(container: Instance, structures: Structures): ReadonlyMap<unknown, Instance> {
  const known = containedById.get(container);
  if (known !== undefined) return known;
  const contained = childrenNamed(container, 'contained', structures);
  // of two with one id the first counts; that there are two is found elsewhere
  const ids = new Map([...contained].reverse().map((one) => [idOf(one), one]));
  containedById.set(container, ids);
  return ids;
}

/** The contained resource of an id, from anywhere in the container. */
function contained(from: Instance, id: string, structures: Structures): Instance | undefined {
  const container = containerOf(from.resource);
  if (id === '') return from.resource === container ? undefined : container;
  return idsIn(container, structures).get(id);
}

/** One entry of a Bundle that holds a resource. */
export interface BundleEntry {
  readonly entry: Instance;
  readonly fullUrl?: string;
  readonly resource?: Instance;
}

/** The entries of a Bundle. */
export function entriesOf(bundle: Instance, structures: Structures): BundleEntry[] {
  return childrenNamed(bundle, 'entry', structures).map((entry) => {
    const fullUrl = (entry.value as Record<string, unknown>)['fullUrl'];
    const [resource] = childrenNamed(entry, 'resource', structures);
    return {
      entry,
      ...(typeof fullUrl === 'string' ? { fullUrl } : {}),
      ...(resource === undefined ? {} : { resource }),
    };
  });
}

interface EntryIndex {
  readonly byUrl: ReadonlyMap<string, Instance>;
  /** By `Type/id`, for entries whose fullUrl is a URN or missing. */
  readonly byId: ReadonlyMap<string, Instance>;
}

const indexes = new WeakMap<Instance, EntryIndex>();

function indexOf(bundle: Instance, structures: Structures): EntryIndex {
  const known = indexes.get(bundle);
  if (known !== undefined) return known;
  const byUrl = new Map<string, Instance>();
  const byId = new Map<string, Instance>();
  for (const { fullUrl, resource } of entriesOf(bundle, structures)) {
    if (resource === undefined) continue;
    if (fullUrl !== undefined && !byUrl.has(fullUrl)) byUrl.set(fullUrl, resource);
    const id = idOf(resource);
    if (typeof id === 'string') byId.set(`${resource.type}/${id}`, resource);
  }
  const index = { byUrl, byId };
  indexes.set(bundle, index);
  return index;
}

/** The Bundle entry that holds a resource, if one does: its Bundle and its fullUrl. */
function entryAround(resource: Instance): { bundle: Instance; fullUrl?: string } | undefined {
  const { parent } = resource;
  if (parent?.resource.type !== 'Bundle' || resource.name !== 'resource') return undefined;
  const fullUrl = (parent.value as Record<string, unknown>)['fullUrl'];
  return { bundle: parent.resource, ...(typeof fullUrl === 'string' ? { fullUrl } : {}) };
}

const literal =
  /^(?:(?<base>https?:\/\/\S+\/))?(?<type>[A-Z][A-Za-z]+)\/(?<id>[A-Za-z0-9\-.]+)(?<version>\/_history\/[A-Za-z0-9\-.]{1,64})?$/;

/** The parts of a reference to a resource on a FHIR server; `undefined` for any other URI. */
export function literalParts(
  reference: string,
): { base?: string; type: string; id: string } | undefined {
  const { base, type, id } = literal.exec(reference)?.groups ?? {};
  if (type === undefined || id === undefined) return undefined;
  return { type, id, ...(base === undefined ? {} : { base }) };
}

/** A relative reference is read against the server that the entry's fullUrl names (R4 Bundle 2.36.4.1). */
function inBundle(
  bundle: Instance,
  fullUrl: string | undefined,
  reference: string,
  structures: Structures,
): Instance | undefined {
  const { byUrl, byId } = indexOf(bundle, structures);
  const plain = reference.replace(/\/_history\/[^/]+$/, '').replace(/#.*$/, '');
  const direct = byUrl.get(reference) ?? byUrl.get(plain);
  if (direct !== undefined || /^[a-z][a-z0-9+.-]*:/i.test(plain)) return direct;
  const base = fullUrl === undefined ? undefined : literalParts(fullUrl)?.base;
  return base === undefined ? byId.get(plain) : byUrl.get(`${base}${plain}`);
}

/** Every Bundle around a resource, the nearest first. */
function* bundlesAround(resource: Instance): Generator<{ bundle: Instance; fullUrl?: string }> {
  let current: Instance | undefined = containerOf(resource);
  while (current !== undefined) {
    const around = entryAround(current);
    if (around !== undefined) yield around;
    current = current.parent?.resource;
  }
}

/** Finds what a reference that stands in `from` points to. */
export function resolve(from: Instance, reference: string, structures: Structures): Resolved {
  if (reference.startsWith('#')) {
    const target = contained(from, reference.slice(1), structures);
    return target === undefined ? { how: 'missing' } : { how: 'contained', target };
  }
  for (const { bundle, fullUrl } of bundlesAround(from.resource)) {
    const target = inBundle(bundle, fullUrl, reference, structures);
    if (target !== undefined) return { how: 'bundled', target };
  }
  // what looks like a type may be any word in an absolute URL
  const type = literalParts(reference)?.type ?? '';
  const isType = structures.byType(type)?.kind === 'resource';
  return { how: 'elsewhere', ...(isType ? { type } : {}) };
}
