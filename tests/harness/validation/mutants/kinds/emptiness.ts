import { kind, unseen, withItem, withMember, withValue } from '../change.ts';
import type { Kind } from '../kind.ts';
import { hasSibling, isAnchor, isComplex, isPrimitive, optional, repeats } from '../node.ts';
import type { Node } from '../node.ts';

const clause =
  'R4 json.html: "properties are never empty: no null, no empty object, no empty array"';

const loose = (node: Node): boolean => optional(node) && !hasSibling(node) && !isAnchor(node);

const texts = new Set(['string', 'markdown', 'code', 'uri']);

export const emptiness: Kind[] = [
  kind(
    'empty-object',
    `an object without members: ${clause}`,
    (node) => node.parent !== undefined && isComplex(node),
    ({ resource }, node) => withValue(resource, node, {}),
  ),
  kind(
    'empty-array',
    `an array without items: ${clause}`,
    (node) => loose(node) && repeats(node) && node.index === 0,
    ({ resource }, node) => [withMember(resource, node, []), node.path.replace(/\[0\]$/, '')],
  ),
  kind(
    'empty-string',
    `"strings SHALL NOT be empty": R4 datatypes.html#string`,
    (node) => loose(node) && texts.has(node.type) && node.value !== '',
    ({ resource }, node) => withValue(resource, node, ''),
  ),
  kind(
    'null-value',
    `null is no value: ${clause}`,
    (node) => loose(node) && node.index === undefined,
    ({ resource }, node) => withValue(resource, node, null),
  ),
  unseen(
    'aborts the whole run with a NullPointerException: leave these files out',
    kind(
      'null-in-primitives',
      'null stands in an array of primitives only where the sibling array has an object: R4 json.html#primitive',
      (node) => isPrimitive(node) && repeats(node) && node.index === 0 && !hasSibling(node),
      ({ resource }, node) =>
        node.parent && [
          withItem(resource, node.parent, node.key, null),
          node.path.replace(/\[0\]$/, ''),
        ],
    ),
  ),
  unseen(
    'aborts the whole run with a NullPointerException: leave these files out',
    kind(
      'null-in-objects',
      `null is no object: ${clause}`,
      (node) => isComplex(node) && repeats(node) && node.index === 0,
      ({ resource }, node) =>
        node.parent && [
          withItem(resource, node.parent, node.key, null),
          node.path.replace(/\[0\]$/, ''),
        ],
    ),
  ),
];
