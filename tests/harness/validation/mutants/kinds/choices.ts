import { childrenOf } from '../core.ts';
import { kind, renamed, withChild } from '../change.ts';
import type { Kind } from '../kind.ts';
import { hasSibling, members } from '../node.ts';
import type { Node } from '../node.ts';

const clause = 'R4 formats.html#choice';

const samples: Record<string, unknown> = {
  boolean: true,
  string: 'x',
  integer: 1,
  date: '2020-01-01',
  dateTime: '2020-01-01',
  decimal: 1.5,
  Reference: { display: 'x' },
  CodeableConcept: { text: 'x' },
  Quantity: { value: 1 },
  Period: { start: '2020-01-01' },
};

const isChoice = (node: Node): boolean =>
  node.element?.path.endsWith('[x]') === true && node.index === undefined && !hasSibling(node);

const stem = (node: Node): string => (node.element?.path.split('.').pop() ?? '').replace('[x]', '');

const typeMember = (node: Node, type: string): string =>
  stem(node) + type.charAt(0).toUpperCase() + type.slice(1);

/** A type of the choice, other than the one in use, of which a sample value is at hand. */
const second = (node: Node): string | undefined =>
  (node.element?.type ?? [])
    .map(({ code }) => code)
    .find((code) => code in samples && typeMember(node, code) !== node.key);

/** A type the choice does not offer; some resources have an element of that very name. */
const excluded = (node: Node): string | undefined =>
  Object.keys(samples).find((type) => {
    const key = typeMember(node, type);
    const siblings = childrenOf(node.parent?.definedAt ?? '').flatMap(members);
    return !siblings.some((member) => member.key === key);
  });

export const choices: Kind[] = [
  kind(
    'two-choices',
    `one type at a time: ${clause}`,
    (node) => isChoice(node) && second(node) !== undefined,
    ({ resource }, node) => {
      const type = second(node) ?? 'string';
      return node.parent && withChild(resource, node.parent, typeMember(node, type), samples[type]);
    },
  ),
  kind(
    'choice-of-other-type',
    `the choice does not offer this type: ${clause}`,
    (node) => isChoice(node) && excluded(node) !== undefined,
    ({ resource }, node) => {
      const type = excluded(node) ?? 'string';
      return renamed(resource, node, typeMember(node, type), samples[type]);
    },
  ),
  kind(
    'choice-without-type',
    `the type is part of the name: ${clause}`,
    (node) =>
      isChoice(node) &&
      !childrenOf(node.parent?.definedAt ?? '')
        .flatMap(members)
        .some((member) => member.key === stem(node)),
    ({ resource }, node) => renamed(resource, node, stem(node)),
  ),
];
