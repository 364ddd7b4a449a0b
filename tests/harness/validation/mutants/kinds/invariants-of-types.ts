import { kind, withChild, withoutChild } from '../change.ts';
import { isObject } from '../kind.ts';
import type { Json, Kind, Resource } from '../kind.ts';
import type { Node } from '../node.ts';

const has = (value: unknown, ...keys: string[]): value is Json =>
  isObject(value) && keys.every((key) => key in value);

const hasNone = (value: unknown, ...keys: string[]): boolean =>
  isObject(value) && !keys.some((key) => key in value || `_${key}` in value);

/** Breaks an invariant of a data type in one stroke; `suits` says where the stroke surely breaks it. */
const invariant = (
  key: string,
  clause: string,
  suits: (node: Node) => boolean,
  edit: (resource: Resource, node: Node) => Resource,
): Kind =>
  kind(`invariant-${key}`, `${key}: R4 ${clause}`, suits, ({ resource }, node) =>
    edit(resource, node),
  );

const dropping =
  (key: string) =>
  (resource: Resource, node: Node): Resource =>
    withoutChild(resource, node, key);

const setting =
  (key: string, value: unknown) =>
  (resource: Resource, node: Node): Resource =>
    withChild(resource, node, key, value);

const quantities = new Set(['Quantity', 'Age', 'Count', 'Distance', 'Duration']);

const simple = (node: Node): boolean =>
  node.element?.type?.some(({ profile }) =>
    profile?.some((url) => url.endsWith('/SimpleQuantity')),
  ) === true;

export const invariantsOfTypes: Kind[] = [
  invariant(
    'per-1',
    'datatypes.html#Period',
    (node) => node.type === 'Period' && has(node.value, 'start'),
    setting('end', '1815-06-18'),
  ),
  invariant(
    'cpt-2',
    'datatypes.html#ContactPoint',
    (node) => node.type === 'ContactPoint' && has(node.value, 'system', 'value'),
    dropping('system'),
  ),
  invariant(
    'qty-3',
    'datatypes.html#Quantity',
    (node) => quantities.has(node.type) && has(node.value, 'system', 'code'),
    dropping('system'),
  ),
  invariant(
    'sqty-1',
    'datatypes.html#SimpleQuantity',
    (node) => node.type === 'Quantity' && simple(node) && has(node.value, 'value'),
    setting('comparator', '<'),
  ),
  invariant(
    'rng-2',
    'datatypes.html#Range',
    (node) =>
      node.type === 'Range' &&
      has(node.value, 'low', 'high') &&
      has(node.value['low'], 'value') &&
      has(node.value['high'], 'value'),
    (resource, node) =>
      withChild(resource, node, 'low', {
        ...(has(node.value, 'high') && isObject(node.value['high']) ? node.value['high'] : {}),
        value: 999_999_999,
      }),
  ),
  invariant(
    'rat-1',
    'datatypes.html#Ratio',
    (node) => node.type === 'Ratio' && has(node.value, 'numerator', 'denominator'),
    dropping('denominator'),
  ),
  invariant(
    'att-1',
    'datatypes.html#Attachment',
    (node) => node.type === 'Attachment' && has(node.value, 'data', 'contentType'),
    dropping('contentType'),
  ),
  invariant(
    'tim-2',
    'datatypes.html#Timing',
    (node) => node.key === 'repeat' && has(node.value, 'period', 'periodUnit'),
    dropping('periodUnit'),
  ),
  invariant(
    'tim-5',
    'datatypes.html#Timing',
    (node) => node.key === 'repeat' && has(node.value, 'period', 'periodUnit'),
    setting('period', -1),
  ),
  invariant(
    'tim-1',
    'datatypes.html#Timing',
    (node) =>
      node.key === 'repeat' &&
      has(node.value, 'periodUnit') &&
      hasNone(node.value, 'duration', 'durationUnit'),
    setting('duration', 1),
  ),
];
