import { childrenOf } from '../core.ts';
import { kind, renamed, withChild, withoutChild } from '../change.ts';
import { isObject } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { hasSibling, holder, isAnchor, isComplex, members, optional } from '../node.ts';
import type { Node } from '../node.ts';

/** Removing it leaves its parent with something, so that nothing but the element is missing. */
const hasCompany = (node: Node): boolean =>
  Object.keys(holder(node)).filter((key) => key !== 'resourceType').length > 1;

const onlyInParent = (node: Node): boolean => node.index === undefined || node.index === 0;

const foreign = (type: string): string | undefined =>
  ['birthDate', 'valueString', 'serialNumber', 'vaccineCode'].find(
    (key) =>
      !childrenOf(type).some((element) => members(element).some((member) => member.key === key)),
  );

export const presence: Kind[] = [
  kind(
    'drop-required',
    'an element with min 1 in the base is missing: R4 conformance-rules.html#cardinality',
    (node) =>
      (node.element?.min ?? 0) > 0 &&
      node.parent?.type !== 'Extension' &&
      onlyInParent(node) &&
      !hasSibling(node) &&
      hasCompany(node),
    ({ resource }, node) =>
      node.parent && [withoutChild(resource, node.parent, node.key), node.parent.path],
  ),
  kind(
    'unknown-property',
    'a member no definition knows: R4 json.html, validation.html ("structure")',
    (node) => isComplex(node),
    ({ resource }, node) => withChild(resource, node, 'fluffiness', 'very'),
  ),
  kind(
    'misspelt-property',
    'member names are case-sensitive: R4 json.html',
    (node) => optional(node) && node.index === undefined && !hasSibling(node) && !isAnchor(node),
    ({ resource }, node) =>
      node.parent && [
        renamed(resource, node, node.key.charAt(0).toUpperCase() + node.key.slice(1)),
        node.parent.path,
      ],
  ),
  kind(
    'foreign-property',
    'an element of another resource type: R4 json.html, validation.html ("structure")',
    (node) => node.parent === undefined && isObject(node.value),
    ({ resource }, node) => {
      const key = foreign(node.type);
      return key === undefined ? undefined : withChild(resource, node, key, '1970-01-01');
    },
  ),
];
