import type { FhirResource } from 'fhir/r4.js';

import { childrenOf } from './element-order.ts';
import type { Child } from './element-order.ts';

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const signs: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

const attributeText = (value: unknown): string =>
  String(value)
    .replace(/[<>&"]/g, (sign) => signs[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** The keys of a JSON object that a child stands for: of a choice, whichever type is there. */
function keysOf(value: Members, { name }: Child): readonly string[] {
  const names = Object.keys(value).map((key) => key.replace(/^_/, ''));
  if (!name.endsWith('[x]')) return names.includes(name) ? [name] : [];
  const base = name.slice(0, -3);
  const chosen = names.filter((key) => key.startsWith(base) && /^[A-Z]/.test(key.slice(base.length)));
  return [...new Set(chosen)];
}

/** The type of a choice from its key: `valueQuantity` is a Quantity, `valueDateTime` a primitive. */
const insideOf = ({ name, inside }: Child, key: string): string =>
  name.endsWith('[x]') ? key.slice(name.length - 3) : inside;

/** One element: a resource, an object of some type, or a primitive with what JSON keeps beside it. */
function element(name: string, inside: string, value: unknown, beside: unknown): string {
  if (inside === 'xhtml') return String(value);
  if (isMembers(value) && typeof value['resourceType'] === 'string')
    return `<${name}>${resourceXml(value, false)}</${name}>`;
  if (isMembers(value)) return withChildren(name, inside, value, '');
  const own = value === undefined || value === null ? '' : ` value="${attributeText(value)}"`;
  return withChildren(name, 'Element', isMembers(beside) ? beside : {}, own);
}

function withChildren(name: string, path: string, value: Members, attributes: string): string {
  const children = childrenOf(path);
  const ofAttributes = children
    .filter((child) => child.attribute && value[child.name] !== undefined)
    .map((child) => ` ${child.name}="${attributeText(value[child.name])}"`);
  const inner = children
    .filter(({ attribute }) => !attribute)
    .flatMap((child) => keysOf(value, child).flatMap((key) => repeated(key, child, value)))
    .join('');
  const open = `${name}${ofAttributes.join('')}${attributes}`;
  return inner === '' ? `<${open}/>` : `<${open}>${inner}</${name}>`;
}

function repeated(key: string, child: Child, value: Members): readonly string[] {
  const [values, beside] = [listOf(value[key]), listOf(value[`_${key}`])];
  const count = Math.max(values.length, beside.length);
  return Array.from({ length: count }, (_, index) =>
    element(key, insideOf(child, key), values[index], beside[index]),
  );
}

function resourceXml(resource: Members, isRoot: boolean): string {
  const type = String(resource['resourceType']);
  const namespace = isRoot ? ' xmlns="http://hl7.org/fhir"' : '';
  return withChildren(type, type, resource, namespace);
}

/** A resource as FHIR XML (R4, 2.6.1): elements in the order of their definitions, primitives as attributes. */
export function toXml(resource: FhirResource): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${resourceXml(resource as unknown as Members, true)}`;
}
