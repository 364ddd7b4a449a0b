import { definition } from '../core.ts';
import { kind, withChild, withItem, withoutChild, renamed } from '../change.ts';
import { isObject } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { hasSibling } from '../node.ts';
import type { Node } from '../node.ts';

const clause = 'R4 extensibility.html#Extension';
const core = 'http://hl7.org/fhir/StructureDefinition/';

/** An extension with a value, not within another. */
const valued = (node: Node): boolean =>
  node.type === 'Extension' &&
  isObject(node.value) &&
  node.parent?.type !== 'Extension' &&
  Object.keys(node.value).some((key) => key.startsWith('value'));

interface ExtensionDefinition {
  snapshot: { element: { path: string; type?: { code: string }[] }[] };
}

/** The types a core extension allows, where the core package defines it. */
function valueTypes(url: unknown): string[] | undefined {
  if (typeof url !== 'string' || !url.startsWith(core)) return undefined;
  const found = definition('StructureDefinition', url.slice(core.length)) as
    ExtensionDefinition | undefined;
  const value = found?.snapshot.element.find(({ path }) => path === 'Extension.value[x]');
  return value?.type?.map(({ code }) => code);
}

const isValue = (node: Node): boolean =>
  node.element?.path === 'Extension.value[x]' && !hasSibling(node);

const ofKnown = (node: Node): boolean => {
  const types =
    isValue(node) && isObject(node.parent?.value) ? valueTypes(node.parent.value['url']) : [];
  return types?.length === 1 && types[0] !== 'time';
};

/** Extensions that belong to one resource type, each with a value of its type. */
const owned = [
  { type: 'Patient', use: { url: `${core}patient-birthPlace`, valueAddress: { text: 'x' } } },
  {
    type: 'Condition',
    use: { url: `${core}condition-outcome`, valueCodeableConcept: { text: 'x' } },
  },
  {
    type: 'Organization',
    use: { url: `${core}organization-period`, valuePeriod: { start: '2020' } },
  },
  {
    type: 'Observation',
    use: { url: `${core}observation-bodyPosition`, valueCodeableConcept: { text: 'x' } },
  },
];

const domain = (node: Node): boolean =>
  node.parent === undefined &&
  isObject(node.value) &&
  !['Bundle', 'Binary', 'Parameters'].includes(node.type);

export const extensions: Kind[] = [
  kind('extension-value-and-parts', `ext-1: ${clause}`, valued, ({ resource }, node) =>
    withItem(resource, node, 'extension', { url: 'http://elsewhere.example/x', valueString: 'x' }),
  ),
  kind(
    'extension-without-value',
    `ext-1: ${clause}`,
    (node) => isValue(node) && isObject(node.parent?.value) && !('extension' in node.parent.value),
    ({ resource }, node) =>
      node.parent && [withoutChild(resource, node.parent, node.key), node.parent.path],
  ),
  kind('extension-without-url', `url is mandatory: ${clause}`, valued, ({ resource }, node) =>
    withoutChild(resource, node, 'url'),
  ),
  kind(
    'extension-relative-url',
    `the url of an extension that is no part of another is absolute: ${clause}`,
    valued,
    ({ resource }, node) => withChild(resource, node, 'url', 'birthPlace'),
  ),
  kind(
    'extension-value-type',
    `its definition allows one other type: R4 defining-extensions.html`,
    ofKnown,
    ({ resource }, node) => renamed(resource, node, 'valueTime', '10:00:00'),
  ),
  kind(
    'extension-misplaced',
    'used outside its context: R4 defining-extensions.html#context',
    domain,
    ({ resource }, node, random) => {
      const other = random.pick(owned.filter(({ type }) => type !== node.type));
      return other && withItem(resource, node, 'extension', other.use);
    },
  ),
  kind(
    'extension-as-modifier',
    'no modifier by its definition: R4 extensibility.html#modifierExtension',
    (node) => domain(node) && owned.some(({ type }) => type === node.type),
    ({ resource }, node) => {
      const own = owned.find(({ type }) => type === node.type);
      return own && withItem(resource, node, 'modifierExtension', own.use);
    },
  ),
];
