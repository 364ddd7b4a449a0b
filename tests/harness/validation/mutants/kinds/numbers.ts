import { kind, withValue } from '../change.ts';
import type { Kind } from '../kind.ts';
import { hasSibling } from '../node.ts';
import type { Node } from '../node.ts';

const clause = 'R4 datatypes.html#integer';

const counts = ['integer', 'positiveInt', 'unsignedInt'];

const numeric = (node: Node, types: string[]): boolean =>
  types.includes(node.type) && typeof node.value === 'number' && !hasSibling(node);

export const numbers: Kind[] = [
  kind(
    'fraction-for-integer',
    `a whole number is due: ${clause}`,
    (node) => numeric(node, counts),
    ({ resource }, node) => withValue(resource, node, Number(node.value) + 0.5),
  ),
  kind(
    'integer-too-large',
    `integers have 32 bits: ${clause}`,
    (node) => numeric(node, counts),
    ({ resource }, node) => withValue(resource, node, 2_147_483_648),
  ),
  kind(
    'zero-for-positive',
    'positiveInt is greater than 0: R4 datatypes.html#positiveInt',
    (node) => numeric(node, ['positiveInt']),
    ({ resource }, node) => withValue(resource, node, 0),
  ),
  kind(
    'negative-for-unsigned',
    'unsignedInt is 0 or greater: R4 datatypes.html#unsignedInt',
    (node) => numeric(node, ['unsignedInt']),
    ({ resource }, node) => withValue(resource, node, -1),
  ),
];
