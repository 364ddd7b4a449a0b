import { kind, withChild, withoutChild } from '../change.ts';
import { isObject, isResource } from '../kind.ts';
import type { Json, Kind } from '../kind.ts';
import type { Node } from '../node.ts';

const clause = 'R4 bundle.html#invs';

const typeOf = (node: Node | undefined): unknown =>
  isObject(node?.value) ? node.value['type'] : undefined;

const outer = (node: Node): boolean => node.definedAt === 'Bundle' && node.parent === undefined;

const bundle = (node: Node, ...types: string[]): boolean =>
  outer(node) && types.includes(String(typeOf(node)));

/** An entry of the outermost bundle, of a bundle of one of these types. */
const entry = (node: Node, ...types: string[]): boolean =>
  node.definedAt === 'Bundle.entry' && node.parent !== undefined && bundle(node.parent, ...types);

const value = (node: Node): Json => (isObject(node.value) ? node.value : {});

const still = ['document', 'collection', 'message', 'searchset'];

const url = (node: Node): string =>
  typeof value(node)['fullUrl'] === 'string' ? String(value(node)['fullUrl']) : '';

const entries = (node: Node): unknown[] => {
  const held = value(node)['entry'];
  return Array.isArray(held) ? (held as unknown[]) : [];
};

export const bundles: Kind[] = [
  kind(
    'bundle-bdl-1',
    `bdl-1: ${clause}`,
    (node) =>
      bundle(node, 'document', 'collection', 'message', 'transaction', 'batch') &&
      !('total' in value(node)),
    ({ resource }, node) => withChild(resource, node, 'total', 1),
  ),
  kind(
    'bundle-bdl-2',
    `bdl-2: ${clause}`,
    (node) => entry(node, 'document', 'collection', 'message', 'transaction', 'history'),
    ({ resource }, node) => withChild(resource, node, 'search', { mode: 'match' }),
  ),
  kind(
    'bundle-bdl-3',
    `bdl-3: ${clause}`,
    (node) => entry(node, ...still),
    ({ resource }, node) =>
      withChild(resource, node, 'request', { method: 'GET', url: 'Patient/x' }),
  ),
  kind(
    'bundle-bdl-4',
    `bdl-4: ${clause}`,
    (node) => entry(node, ...still),
    ({ resource }, node) => withChild(resource, node, 'response', { status: '200' }),
  ),
  kind(
    'bundle-bdl-5',
    `bdl-5: ${clause}`,
    (node) =>
      entry(node, 'searchset', 'collection') &&
      'resource' in value(node) &&
      Object.keys(value(node)).length > 1,
    ({ resource }, node) => withoutChild(resource, node, 'resource'),
  ),
  kind(
    'bundle-bdl-8',
    `bdl-8: ${clause}`,
    (node) => entry(node, 'searchset', 'collection') && url(node).startsWith('http'),
    ({ resource }, node) => withChild(resource, node, 'fullUrl', `${url(node)}/_history/1`),
  ),
  kind(
    'bundle-bdl-7',
    `bdl-7: ${clause}`,
    (node) =>
      bundle(node, 'searchset', 'collection') &&
      entries(node).some((one) => isObject(one) && 'fullUrl' in one),
    ({ resource }, node) =>
      withChild(resource, node, 'entry', [
        ...entries(node),
        entries(node).find((one) => isObject(one) && 'fullUrl' in one),
      ]),
  ),
  kind(
    'bundle-bdl-9',
    `bdl-9: ${clause}`,
    (node) => bundle(node, 'document') && 'identifier' in value(node),
    ({ resource }, node) => withoutChild(resource, node, 'identifier'),
  ),
  kind(
    'bundle-bdl-10',
    `bdl-10: ${clause}`,
    (node) => bundle(node, 'document') && 'timestamp' in value(node),
    ({ resource }, node) => withoutChild(resource, node, 'timestamp'),
  ),
  kind(
    'bundle-bdl-11',
    `bdl-11: ${clause}`,
    (node) => bundle(node, 'document') && entries(node).length > 1,
    ({ resource }, node) =>
      withChild(resource, node, 'entry', [...entries(node).slice(1), entries(node)[0]]),
  ),
  kind(
    'bundle-bdl-12',
    `bdl-12: ${clause}`,
    (node) => bundle(node, 'message') && entries(node).length > 1,
    ({ resource }, node) =>
      withChild(resource, node, 'entry', [...entries(node).slice(1), entries(node)[0]]),
  ),
  kind(
    'bundle-full-url-id',
    '"the fullUrl SHALL NOT disagree with the id in the resource": R4 bundle-definitions.html#Bundle.entry.fullUrl',
    (node) => {
      const held = value(node)['resource'];
      return (
        entry(node, 'searchset', 'collection') &&
        isResource(held) &&
        url(node).startsWith('http') &&
        url(node).endsWith(`/${held.resourceType}/${String(held['id'])}`)
      );
    },
    ({ resource }, node) => withChild(resource, node, 'fullUrl', `${url(node)}-other`),
  ),
];
