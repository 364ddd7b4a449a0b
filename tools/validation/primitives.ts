import { isRealDay } from './calendar.ts';
import { quoted } from './finding.ts';
import type { Instance } from './instance.ts';
import type { Run } from './run.ts';
import { isObject } from './strip-definition.ts';
import type { Element, Structure } from './structure.ts';

/** The JSON type that represents a primitive (R4 2.6.2.1); a string unless it stands here. */
const jsonTypes: Readonly<Record<string, 'boolean' | 'number'>> = {
  boolean: 'boolean',
  decimal: 'number',
  integer: 'number',
  positiveInt: 'number',
  unsignedInt: 'number',
};

const wholeNumbers: Readonly<Record<string, readonly [number, number]>> = {
  integer: [-2147483648, 2147483647],
  unsignedInt: [0, 2147483647],
  positiveInt: [1, 2147483647],
};

const regexUrl = 'http://hl7.org/fhir/StructureDefinition/regex';

/**
 * Types whose expression is not used: those of base64Binary and markdown need time or stack that
 * grows with the text (base64 is checked by other means), that of string lets everything pass.
 */
const unread = new Set(['base64Binary', 'markdown', 'string']);

/** White space as XML Schema means it, whose expressions R4 uses: JavaScript counts no-break spaces in. */
const withSpaces = (source: string): string =>
  source
    .replaceAll('[^\\s]', '[^ \\t\\r\\n]')
    .replaceAll('\\S', '[^ \\t\\r\\n]')
    .replaceAll('\\s', '[ \\t\\r\\n]');

/** The expression that R4 gives a primitive, anchored; JSON has read numbers already. */
function expressionOf(structure: Structure): RegExp | undefined {
  const { type, definition } = structure;
  if (unread.has(type) || jsonTypes[type] !== undefined) return;
  const snapshot = definition['snapshot'] as { element: { path: string; type?: unknown[] }[] };
  const value = snapshot.element.find(({ path }) => path === `${type}.value`);
  const [valueType] = value?.type ?? [];
  const extensions = isObject(valueType) ? valueType['extension'] : undefined;
  if (!Array.isArray(extensions)) return;
  const regex = extensions.filter(isObject).find(({ url }) => url === regexUrl);
  const source = regex?.['valueString'];
  return typeof source === 'string' ? new RegExp(`^(?:${withSpaces(source)})$`, 'u') : undefined;
}

const expressions = new WeakMap<Structure, RegExp | null>();

function formOf(structure: Structure): RegExp | undefined {
  if (!expressions.has(structure)) {
    let expression: RegExp | undefined;
    try {
      expression = expressionOf(structure);
    } catch {
      // an expression that JavaScript cannot read decides nothing
    }
    expressions.set(structure, expression ?? null);
  }
  return expressions.get(structure) ?? undefined;
}

/** Whether text is base64 (RFC 4648, white space allowed as R4 allows it). */
function isBase64(text: string): boolean {
  const bare = text.replace(/[ \t\r\n]/g, '');
  return bare.length > 0 && bare.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(bare);
}

const uriTypes = new Set(['uri', 'url', 'canonical', 'oid', 'uuid']);

/** What is wrong with a URN of an OID or UUID. */
function urnFault(text: string): string | undefined {
  if (text.startsWith('urn:oid:') && !/^urn:oid:[0-2](\.(0|[1-9]\d*))+$/.test(text))
    return 'an OID behind `urn:oid:`';
  const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(#.*)?$/i;
  if (text.startsWith('urn:uuid:') && !uuid.test(text)) return 'a UUID behind `urn:uuid:`';
  return undefined;
}

function numberFault(type: string, value: number): string | undefined {
  const range = wholeNumbers[type];
  if (range === undefined) return undefined;
  const [least, most] = range;
  return Number.isInteger(value) && value >= least && value <= most
    ? undefined
    : `a whole number from ${least} to ${most}`;
}

function textFault(type: string, text: string, structure: Structure): string | undefined {
  if (text === '') return 'text, or the property left out';
  if (type === 'base64Binary') return isBase64(text) ? undefined : 'base64';
  const form = formOf(structure);
  if (form !== undefined && !form.test(text)) return `${type} in its form ${form.source}`;
  if (/^(date|dateTime|instant)$/.test(type) && !isRealDay(text)) return 'a day that exists';
  return uriTypes.has(type) ? urnFault(text) : undefined;
}

/** What a value of a primitive should have been; `undefined` when it is in order. */
function faultOf(instance: Instance, structure: Structure): string | undefined {
  const { type, value } = instance;
  const jsonType = jsonTypes[type] ?? 'string';
  if (typeof value !== jsonType) return `a JSON ${jsonType}, because it is of type ${type}`;
  if (typeof value === 'number') return numberFault(type, value);
  return typeof value === 'string' ? textFault(type, value, structure) : undefined;
}

/** Checks the form of a primitive where it meets the definition of its type. */
export function checkPrimitive(instance: Instance, element: Element, run: Run): void {
  if (!instance.isPrimitive || element !== instance.shape || instance.value === undefined) return;
  const wanted = faultOf(instance, element.structure);
  if (wanted === undefined) return;
  run.report({ code: 'primitive', at: instance, found: quoted(instance.value), wanted, element });
}
