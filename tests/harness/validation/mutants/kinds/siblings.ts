import { kind, withChild } from '../change.ts';
import type { Kind } from '../kind.ts';
import { hasSibling, isComplex, isPrimitive } from '../node.ts';
import type { Node } from '../node.ts';

const clause = 'R4 json.html#primitive (id and extensions of a primitive stand in _name)';

const single = (node: Node): boolean =>
  node.parent !== undefined && node.index === undefined && !hasSibling(node);

const beside = (value: unknown) => ({
  edit: (subject: { resource: Parameters<typeof withChild>[0] }, node: Node) =>
    node.parent && withChild(subject.resource, node.parent, `_${node.key}`, value),
});

export const siblings: Kind[] = [
  kind(
    'sibling-no-object',
    `the sibling of a primitive is an object: ${clause}`,
    (node) => isPrimitive(node) && single(node),
    beside('x').edit,
  ),
  kind(
    'sibling-unknown-property',
    `the sibling of a primitive holds id and extension only: ${clause}`,
    (node) => isPrimitive(node) && single(node),
    beside({ fluffiness: 'very' }).edit,
  ),
  kind(
    'sibling-of-object',
    `only primitives have siblings: ${clause}`,
    (node) => isComplex(node) && single(node),
    beside({ id: 'x' }).edit,
  ),
];
