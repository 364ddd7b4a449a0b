import { contentSlots, type Slot } from './slots.ts';
import { quoted } from './finding.ts';
import { isObject, type JsonObject } from './strip-definition.ts';
import { isNameOf, type Element, type Structures } from './structure.ts';

/** One element of a resource under validation, typed by the base definitions. */
export interface Instance {
  /** As FHIRPath names it: `value` for `valueQuantity`. */
  readonly name: string;
  /** From the root: `Patient.name[0].family`. */
  readonly path: string;
  /** Where it stands in the JSON. */
  readonly pointer: readonly (string | number)[];
  /** The JSON value; `undefined` for a primitive that has extensions only. */
  readonly value: unknown;
  /** Of a primitive: the object under `_name`, with its id and extensions. */
  readonly sibling?: unknown;
  /** `HumanName`, `BackboneElement`, `date`, `Patient`. */
  readonly type: string;
  readonly isPrimitive: boolean;
  /** Its definition in the base: where its children are defined; `undefined` when the type is unknown. */
  readonly shape: Element | undefined;
  /** The element of the base definition it stands at; the root of its type for a resource. */
  readonly definition: Element | undefined;
  readonly parent?: Instance;
  /** The resource it belongs to: itself, for a resource. */
  readonly resource: Instance;
}

/** A way in which JSON does not represent what the definitions say. */
export interface Mistake {
  readonly code: 'unknown-element' | 'type' | 'primitive';
  readonly path: string;
  readonly pointer: readonly (string | number)[];
  readonly found: string;
  readonly wanted: string;
}

/** What stands below an element. */
export interface Content {
  /** By the name of the element in the definitions: `value[x]` for a choice. */
  readonly children: ReadonlyMap<string, readonly Instance[]>;
  readonly mistakes: readonly Mistake[];
}

interface Growth {
  readonly children: Map<string, Instance[]>;
  readonly mistakes: Mistake[];
}

/** A resource, alone or inside another element; `undefined` when its type is unknown. */
export function resourceInstance(value: JsonObject, structures: Structures): Instance | undefined {
  const type = value['resourceType'];
  const structure = typeof type === 'string' ? structures.byType(type) : undefined;
  if (structure?.kind !== 'resource' || structure.isProfile || structure.abstract) return undefined;
  const root = {
    name: structure.type,
    path: structure.type,
    pointer: [],
    value,
    type: structure.type,
    isPrimitive: false,
    shape: structure.root,
    definition: structure.root,
  };
  const instance = root as typeof root & { resource: Instance };
  instance.resource = instance;
  return instance;
}

/** How a repeating or single property of an element is read. */
interface Reading {
  readonly parent: Instance;
  readonly property: string;
  readonly slot: Slot;
  readonly growth: Growth;
  readonly structures: Structures;
}

const pathOf = ({ parent, slot }: Reading, index?: number): string =>
  index === undefined ? `${parent.path}.${slot.name}` : `${parent.path}.${slot.name}[${index}]`;

function mistake(
  reading: Reading,
  index: number | undefined,
  found: string,
  wanted: string,
  code: Mistake['code'] = 'type',
): void {
  const { parent, property, growth } = reading;
  const pointer = [...parent.pointer, property, ...(index === undefined ? [] : [index])];
  growth.mistakes.push({ code, path: pathOf(reading, index), pointer, found, wanted });
}

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return `the ${typeof value} ${quoted(value)}`;
};

/** The type of a resource inside another element, where the definitions allow any. */
function nestedResource(reading: Reading, value: JsonObject, index?: number): Slot | undefined {
  const type = value['resourceType'];
  const structure = typeof type === 'string' ? reading.structures.byType(type) : undefined;
  if (structure?.kind !== 'resource' || structure.isProfile || structure.abstract) {
    mistake(reading, index, `resourceType ${quoted(type)}`, 'the name of a resource type of R4');
    return undefined;
  }
  return { ...reading.slot, type: structure.type, shape: structure.root };
}

/** Adds one child; `value` is what stands in the JSON, already of the right kind. */
function add(reading: Reading, value: unknown, sibling: unknown, index?: number): void {
  const { parent, property, growth } = reading;
  const slot = reading.slot.isResource
    ? nestedResource(reading, value as JsonObject, index)
    : reading.slot;
  if (slot === undefined) return;
  const instance: Omit<Instance, 'resource'> & { resource?: Instance } = {
    name: slot.name,
    path: pathOf(reading, index),
    pointer: [...parent.pointer, property, ...(index === undefined ? [] : [index])],
    value,
    type: slot.type,
    isPrimitive: slot.isPrimitive,
    shape: slot.shape,
    definition: slot.element,
    parent,
    ...(sibling === undefined ? {} : { sibling }),
  };
  const whole = instance as Instance & { resource: Instance };
  whole.resource = slot.isResource ? whole : parent.resource;
  const known = growth.children.get(slot.element.name);
  if (known === undefined) growth.children.set(slot.element.name, [whole]);
  else known.push(whole);
}

function readComplex(reading: Reading, value: unknown, index?: number): void {
  const { slot } = reading;
  if (!isObject(value)) mistake(reading, index, kindOf(value), `an object of type ${slot.type}`);
  else if (Object.keys(value).length === 0)
    mistake(reading, index, 'an empty object', 'content, or the property left out');
  else add(reading, value, undefined, index);
}

/** One primitive: its value, its sibling under `_name`, or both (R4 2.6.2.3). */
function readPrimitive(reading: Reading, value: unknown, sibling: unknown, index?: number): void {
  const extended = sibling !== undefined && sibling !== null;
  if (extended && (!isObject(sibling) || Object.keys(sibling).length === 0))
    mistake(reading, index, `_${reading.property} is ${kindOf(sibling)}`, 'an object with content');
  const absent = value === undefined || value === null;
  if (absent && !extended) {
    mistake(reading, index, 'null', `a value of type ${reading.slot.type}`);
    return;
  }
  if (value === null && index === undefined)
    mistake(reading, index, 'null', 'the property left out');
  if (typeof value === 'object' && value !== null)
    mistake(reading, index, kindOf(value), `a value of type ${reading.slot.type}`);
  else add(reading, value ?? undefined, isObject(sibling) ? sibling : undefined, index);
}

function readOne(reading: Reading, value: unknown, sibling: unknown, index?: number): void {
  if (reading.slot.isPrimitive) readPrimitive(reading, value, sibling, index);
  else readComplex(reading, value, index);
}

/** Arrays of a primitive and of its siblings run side by side, `null` where one has nothing. */
function readMany(reading: Reading, value: unknown, sibling: unknown): void {
  const values = Array.isArray(value) ? value : [];
  const siblings = Array.isArray(sibling) ? sibling : [];
  if (value !== undefined && !Array.isArray(value)) {
    mistake(reading, undefined, kindOf(value), 'an array, because the element repeats');
    readOne(reading, value, undefined);
    return;
  }
  if (sibling !== undefined && !Array.isArray(sibling))
    mistake(reading, undefined, `_${reading.property} is ${kindOf(sibling)}`, 'an array');
  if (values.length + siblings.length === 0)
    mistake(reading, undefined, 'an empty array', 'content, or the property left out');
  if (values.length > 0 && siblings.length > 0 && values.length !== siblings.length)
    mistake(reading, undefined, 'arrays of unlike length', 'one sibling, or null, for each value');
  const length = Math.max(values.length, siblings.length);
  for (let index = 0; index < length; index += 1)
    readOne(reading, values[index], siblings[index], index);
}

function read(reading: Reading, value: unknown, sibling: unknown): void {
  if (reading.slot.isMany) {
    readMany(reading, value, sibling);
    return;
  }
  if (!Array.isArray(value)) {
    readOne(reading, value, sibling);
    return;
  }
  mistake(reading, undefined, 'an array', 'a single value, because the element does not repeat');
  for (const [index, one] of value.entries()) readOne(reading, one, undefined, index);
}

/** The slot a property fills; `_name` fills the slot of the primitive `name`. */
function slotOf(
  slots: ReadonlyMap<string, Slot>,
  property: string,
): { slot: Slot; property: string } | undefined {
  const slot = slots.get(property);
  if (slot !== undefined) return { slot, property };
  if (!property.startsWith('_')) return undefined;
  const plain = property.slice(1);
  const extended = slots.get(plain);
  return extended?.isPrimitive === true ? { slot: extended, property: plain } : undefined;
}

/** A property that no element defines: what it may have been meant for decides where it is reported. */
function strayMistake(
  { path, pointer, type }: Instance,
  name: string,
  slots: ReadonlyMap<string, Slot>,
): Mistake {
  const found = `the property ${quoted(name)}`;
  const plain = name.startsWith('_') ? name.slice(1) : name;
  const at = { found, pointer: [...pointer, name] };
  const complex = slots.get(plain);
  if (complex !== undefined) {
    const wanted = `no sibling, because ${complex.type} is no primitive`;
    return { ...at, code: 'type', path: `${path}.${complex.name}`, wanted };
  }
  const choices = [...slots.values()].filter(({ element }) => isNameOf(element.name, plain));
  const [first] = choices;
  if (first !== undefined) {
    const wanted = choices.map((slot) => slot.type).join(' or ');
    return { ...at, code: 'type', path: `${path}.${first.name}`, wanted };
  }
  const wanted = `a property that ${type} defines`;
  return { ...at, code: 'unknown-element', path: `${path}.${name}`, wanted };
}

function readProperty(
  instance: Instance,
  name: string,
  object: JsonObject,
  context: Pick<Reading, 'growth' | 'structures'>,
  slots: ReadonlyMap<string, Slot>,
): void {
  const filled = slotOf(slots, name);
  if (filled === undefined) {
    context.growth.mistakes.push(strayMistake(instance, name, slots));
    return;
  }
  const { property, slot } = filled;
  const own = Object.hasOwn(object, property);
  // with a value beside it, the sibling is read together with the value
  if (name !== property && own) return;
  const hasSibling = slot.isPrimitive && Object.hasOwn(object, `_${property}`);
  const sibling = hasSibling ? object[`_${property}`] : undefined;
  const reading = { ...context, parent: instance, property, slot };
  read(reading, own ? object[property] : undefined, sibling);
}

const contents = new WeakMap<Instance, Content>();
const nothing: Content = { children: new Map(), mistakes: [] };

/** The elements below an element, read once. */
export function contentOf(instance: Instance, structures: Structures): Content {
  const known = contents.get(instance);
  if (known !== undefined) return known;
  const object = instance.isPrimitive ? instance.sibling : instance.value;
  if (!isObject(object) || instance.shape === undefined) return nothing;
  const growth: Growth = { children: new Map(), mistakes: [] };
  const slots = contentSlots(instance.shape, structures);
  const isResource = instance.resource === instance;
  for (const name of Object.keys(object))
    if (!(isResource && name === 'resourceType'))
      readProperty(instance, name, object, { growth, structures }, slots);
  contents.set(instance, growth);
  return growth;
}

/** The children of one name; `value` finds those of `value[x]`. */
export function childrenNamed(
  instance: Instance,
  name: string,
  structures: Structures,
): readonly Instance[] {
  const { children } = contentOf(instance, structures);
  return children.get(name) ?? children.get(`${name}[x]`) ?? [];
}
