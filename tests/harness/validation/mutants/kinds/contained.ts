import { childrenOf } from '../core.ts';
import { kind, withChild, withItem, withoutChild } from '../change.ts';
import { isResource } from '../kind.ts';
import type { Kind } from '../kind.ts';
import type { Node } from '../node.ts';

const clause = 'R4 domainresource.html#invs';

const root = (node: Node): boolean =>
  node.parent === undefined &&
  childrenOf(node.type).some(({ path }) => path.endsWith('.contained'));

const contained = (node: Node): boolean => node.key === 'contained' && isResource(node.value);

const nested = (node: Node): boolean => node.parent !== undefined && isResource(node.value);

const unreferenced = { resourceType: 'Basic', id: 'nobody', code: { text: 'unreferenced' } };

export const containment: Kind[] = [
  kind('contained-unreferenced', `dom-3: ${clause}`, root, ({ resource }, node) =>
    withItem(resource, node, 'contained', unreferenced),
  ),
  kind(
    'contained-nested',
    `dom-2: ${clause}`,
    (node) =>
      contained(node) && childrenOf(node.type).some(({ path }) => path.endsWith('.contained')),
    ({ resource }, node) =>
      withItem(resource, node, 'contained', { ...unreferenced, subject: { reference: '#' } }),
  ),
  kind(
    'contained-version',
    `dom-4: ${clause}`,
    (node) => contained(node),
    ({ resource }, node) => withChild(resource, node, 'meta', { versionId: '1' }),
  ),
  kind(
    'contained-security',
    `dom-5: ${clause}`,
    (node) => contained(node),
    ({ resource }, node) =>
      withChild(resource, node, 'meta', { security: [{ display: 'secret' }] }),
  ),
  kind(
    'resource-type-unknown',
    'no such resource type: R4 json.html#resources',
    nested,
    ({ resource }, node) => withChild(resource, node, 'resourceType', 'Nonsense'),
  ),
  kind(
    'resource-type-missing',
    'a resource names its type: R4 json.html#resources',
    nested,
    ({ resource }, node) => withoutChild(resource, node, 'resourceType'),
  ),
];
