import { kind, unseen, withValue } from '../change.ts';
import type { Kind } from '../kind.ts';
import { hasSibling } from '../node.ts';
import type { Node } from '../node.ts';

const clause = 'R4 datatypes.html';

const text = (node: Node): string => (typeof node.value === 'string' ? node.value : '');

const written = (node: Node, ...types: string[]): boolean =>
  types.includes(node.type) && text(node).length > 1 && !hasSibling(node);

/** Only the root's id: that of an entry or a contained resource is referred to elsewhere. */
const rootId = (node: Node): boolean =>
  node.key === 'id' && node.parent !== undefined && node.parent.parent === undefined;

/** Other rules hang on these uris; breaking them would break more than one. */
const leading = new Set(['fullUrl', 'reference', 'profile']);

export const strings: Kind[] = [
  kind(
    'id-characters',
    `ids are of letters, digits, - and .: ${clause}#id`,
    (node) => rootId(node),
    ({ resource }, node) => withValue(resource, node, 'not_an!id'),
  ),
  kind(
    'id-too-long',
    `ids have at most 64 characters: ${clause}#id`,
    (node) => rootId(node),
    ({ resource }, node) => withValue(resource, node, 'a'.repeat(65)),
  ),
  kind(
    'uri-with-space',
    `no whitespace in a uri: ${clause}#uri`,
    (node) =>
      written(node, 'uri', 'url', 'canonical') &&
      node.parent?.type !== 'Extension' &&
      !leading.has(node.key),
    ({ resource }, node) => withValue(resource, node, text(node).replace(/^(.{3,5})/, '$1 ')),
  ),
  kind(
    'code-padded',
    `"no leading or trailing whitespace": ${clause}#code`,
    (node) => written(node, 'code'),
    ({ resource }, node) => withValue(resource, node, `${text(node)} `),
  ),
  kind(
    'code-double-space',
    `"no whitespace other than single spaces": ${clause}#code`,
    (node) => written(node, 'code'),
    ({ resource }, node) => withValue(resource, node, `${text(node)}  x`),
  ),
  unseen(
    'does not look at the alphabet of base64',
    kind(
      'base64-alphabet',
      `@ is no base64 character: ${clause}#base64Binary`,
      (node) => written(node, 'base64Binary'),
      ({ resource }, node) => withValue(resource, node, `@@@@${text(node)}`),
    ),
  ),
];
