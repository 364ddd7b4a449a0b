import { kind, withChild, withValue } from '../change.ts';
import { isObject } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { hasSibling } from '../node.ts';
import type { Node } from '../node.ts';
import { allowed, requiredCodes } from '../terminology.ts';

const clause = 'R4 terminologies.html#required';

const nonsense = 'no-such-code';

const boundCode = (node: Node): boolean =>
  node.type === 'code' &&
  typeof node.value === 'string' &&
  !hasSibling(node) &&
  requiredCodes(node.element) !== undefined;

const otherCase = (code: string): string =>
  code === code.toLowerCase() ? code.toUpperCase() : code.toLowerCase();

const bound = (node: Node): boolean =>
  node.type === 'CodeableConcept' && requiredCodes(node.element) !== undefined;

/** A coding that alone makes its concept conform: breaking it breaks the binding. */
const boundCoding = (node: Node): boolean =>
  node.type === 'Coding' &&
  isObject(node.value) &&
  typeof node.value['system'] === 'string' &&
  node.parent !== undefined &&
  bound(node.parent) &&
  isObject(node.parent.value) &&
  Array.isArray(node.parent.value['coding']) &&
  node.parent.value['coding'].length === 1;

export const codes: Kind[] = [
  kind(
    'required-code',
    `the code is not in the required value set: ${clause}`,
    boundCode,
    ({ resource }, node) => withValue(resource, node, nonsense),
  ),
  kind(
    'required-code-case',
    `codes of the specification are case-sensitive: R4 codesystem-definitions.html#CodeSystem.caseSensitive`,
    (node) => {
      const set = boundCode(node) ? requiredCodes(node.element) : undefined;
      return set !== undefined && !allowed(set, otherCase(String(node.value)));
    },
    ({ resource }, node) => withValue(resource, node, otherCase(String(node.value))),
  ),
  kind(
    'required-concept-code',
    `no coding of the concept is in the required value set: ${clause}`,
    boundCoding,
    ({ resource }, node) => withChild(resource, node, 'code', nonsense),
  ),
  kind(
    'required-concept-system',
    `the right code in the wrong system: ${clause}`,
    boundCoding,
    ({ resource }, node) => withChild(resource, node, 'system', 'http://elsewhere.example/codes'),
  ),
  kind(
    'required-concept-text',
    `text alone does not satisfy a required binding: ${clause}`,
    bound,
    ({ resource }, node) => withValue(resource, node, { text: 'in words' }),
  ),
];
