import { kind, unseen, withChild } from '../change.ts';
import { isObject } from '../kind.ts';
import type { Kind } from '../kind.ts';
import type { Node } from '../node.ts';

const clause = 'R4 elementdefinition-definitions.html#ElementDefinition.type.targetProfile';

const base = 'http://hl7.org/fhir/StructureDefinition/';

const literal = (node: Node): string | undefined => {
  if (node.type !== 'Reference' || !isObject(node.value)) return undefined;
  const { reference, type } = node.value;
  return typeof reference === 'string' && type === undefined ? reference : undefined;
};

const relative = (node: Node): string | undefined =>
  /^([A-Z][A-Za-z]+)\/[A-Za-z0-9.-]+$/.exec(literal(node) ?? '')?.[1];

/** Types a reference may point to; nothing where any type will do. */
function targets(node: Node): string[] | undefined {
  const types = (node.element?.type ?? []).filter(({ code }) => code === 'Reference');
  const profiles = types.flatMap(({ targetProfile }) => targetProfile ?? []);
  const names = profiles.map((url) => url.replace(base, ''));
  return names.length === 0 || names.includes('Resource') ? undefined : names;
}

/** In a bundle another target would be a dangling reference as well. */
const alone = (node: Node): boolean => !node.path.startsWith('Bundle');

const restricted = (node: Node): boolean => {
  const type = relative(node);
  return type !== undefined && alone(node) && targets(node)?.includes(type) === true;
};

const strangers = ['Slot', 'Linkage', 'Account', 'VisionPrescription', 'Patient'];

const stranger = (node: Node): string =>
  strangers.find((type) => targets(node)?.includes(type) !== true && type !== relative(node)) ?? '';

export const references: Kind[] = [
  unseen(
    'does not judge the type of a target it cannot fetch',
    kind(
      'reference-target',
      `the element does not take a target of this type: ${clause}`,
      restricted,
      ({ resource }, node) => withChild(resource, node, 'reference', `${stranger(node)}/example`),
    ),
  ),
  kind(
    'reference-type',
    'Reference.type must be the type of the target: R4 references-definitions.html#Reference.type',
    (node) => relative(node) !== undefined && alone(node),
    ({ resource }, node) => withChild(resource, node, 'type', stranger(node)),
  ),
  kind(
    'reference-dangling',
    'ref-1, a local reference without its contained resource: R4 references.html#invs',
    (node) => relative(node) !== undefined && alone(node) && !node.path.includes('.contained['),
    ({ resource }, node) => withChild(resource, node, 'reference', '#nowhere'),
  ),
  kind(
    'reference-object-as-string',
    'a Reference is an object: R4 references.html#Reference',
    (node) => literal(node) !== undefined,
    ({ resource }, node) => withChild(resource, node, 'reference', { reference: literal(node) }),
  ),
];
