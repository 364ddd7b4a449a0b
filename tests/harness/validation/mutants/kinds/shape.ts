import { kind, withMember, withValue } from '../change.ts';
import type { Kind } from '../kind.ts';
import { hasSibling, isComplex, isPrimitive, repeats } from '../node.ts';
import type { Node } from '../node.ts';

const clause = 'R4 json.html#primitive';
const arrays = 'R4 json.html#repeat';

const plain = (node: Node): boolean => isPrimitive(node) && !hasSibling(node);

const inPlace = (node: Node): boolean => node.parent !== undefined;

const texts = new Set(['string', 'markdown']);

export const shape: Kind[] = [
  kind(
    'string-for-number',
    `a JSON string where a number is due: ${clause}`,
    (node) => plain(node) && typeof node.value === 'number',
    ({ resource }, node) => withValue(resource, node, String(node.value)),
  ),
  kind(
    'string-for-boolean',
    `a JSON string where true or false is due: ${clause}`,
    (node) => plain(node) && typeof node.value === 'boolean',
    ({ resource }, node) => withValue(resource, node, String(node.value)),
  ),
  kind(
    'number-for-string',
    `a JSON number where a string is due: ${clause}`,
    (node) => plain(node) && texts.has(node.type),
    ({ resource }, node) => withValue(resource, node, 42),
  ),
  kind(
    'object-for-primitive',
    `an object where a primitive is due: ${clause}`,
    (node) => plain(node),
    ({ resource }, node) => withValue(resource, node, { value: node.value }),
  ),
  kind(
    'primitive-for-object',
    'a string where an object is due: R4 json.html#complex',
    (node) => inPlace(node) && isComplex(node),
    ({ resource }, node) => withValue(resource, node, 'text'),
  ),
  kind(
    'array-for-single',
    `an array where the element does not repeat: ${arrays}`,
    (node) => inPlace(node) && !repeats(node) && !hasSibling(node) && node.index === undefined,
    ({ resource }, node) => withMember(resource, node, [node.value]),
  ),
  kind(
    'single-for-array',
    `no array where the element may repeat: ${arrays}`,
    (node) => repeats(node) && node.index === 0 && !hasSibling(node),
    ({ resource }, node) => withMember(resource, node, node.value),
  ),
  kind(
    'nested-array',
    `an array within an array: ${arrays}`,
    (node) => repeats(node) && node.index !== undefined && !hasSibling(node),
    ({ resource }, node) => withValue(resource, node, [node.value]),
  ),
];
