import { kind, withValue } from '../change.ts';
import type { Kind } from '../kind.ts';
import { hasSibling } from '../node.ts';
import type { Node } from '../node.ts';

const clause = 'R4 datatypes.html';

const dated = (node: Node, ...types: string[]): boolean =>
  types.includes(node.type) && typeof node.value === 'string' && !hasSibling(node);

const text = (node: Node): string => (typeof node.value === 'string' ? node.value : '');

/** The year stays, so that a period does not end before it starts as well. */
const year = (node: Node): string => text(node).slice(0, 4);

export const dates: Kind[] = [
  kind(
    'date-slashes',
    `YYYY-MM-DD with hyphens: ${clause}#dateTime`,
    (node) => dated(node, 'date', 'dateTime'),
    ({ resource }, node) => withValue(resource, node, `${year(node)}/07/15`),
  ),
  kind(
    'date-not-in-calendar',
    `"Dates SHALL be valid dates": ${clause}#date`,
    (node) => dated(node, 'date', 'dateTime'),
    ({ resource }, node) => withValue(resource, node, `${year(node)}-02-30`),
  ),
  kind(
    'date-thirteenth-month',
    `months are 01 to 12: ${clause}#date`,
    (node) => dated(node, 'date', 'dateTime'),
    ({ resource }, node) => withValue(resource, node, `${year(node)}-13-01`),
  ),
  kind(
    'date-one-digit-month',
    `months have two digits: ${clause}#date`,
    (node) => dated(node, 'date', 'dateTime'),
    ({ resource }, node) => withValue(resource, node, `${year(node)}-7`),
  ),
  kind(
    'date-with-time',
    `a date has no time: ${clause}#date`,
    (node) => dated(node, 'date'),
    ({ resource }, node) => withValue(resource, node, `${year(node)}-07-15T10:00:00Z`),
  ),
  kind(
    'time-without-zone',
    `"if hours and minutes are specified, a time zone SHALL be populated": ${clause}#dateTime`,
    (node) => dated(node, 'dateTime') && /T.*(Z|[+-]\d\d:\d\d)$/.test(text(node)),
    ({ resource }, node) => withValue(resource, node, text(node).replace(/(Z|[+-]\d\d:\d\d)$/, '')),
  ),
  kind(
    'instant-without-time',
    `an instant is precise to the second at least: ${clause}#instant`,
    (node) => dated(node, 'instant'),
    ({ resource }, node) => withValue(resource, node, text(node).slice(0, 10)),
  ),
  kind(
    'time-one-digit-hour',
    `hh:mm:ss: ${clause}#time`,
    (node) => dated(node, 'time'),
    ({ resource }, node) => withValue(resource, node, '8:00:00'),
  ),
];
