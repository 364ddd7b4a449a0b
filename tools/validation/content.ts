import { quoted } from './finding.ts';
import { Standing, type Instance } from './instance.ts';
import { contentSlots, type Slot } from './slots.ts';
import { isObject, type JsonObject } from './strip-definition.ts';
import { isNameOf } from './structure.ts';
import { type Structures } from './structures.ts';

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
function add(
  reading: Reading,
  value: unknown,
  sibling: JsonObject | undefined,
  index?: number,
): void {
  const { parent, property, growth } = reading;
  const slot = reading.slot.isResource
    ? nestedResource(reading, value as JsonObject, index)
    : reading.slot;
  if (slot === undefined) return;
  const instance = new Standing(slot, value, sibling, property, parent, index);
  const known = growth.children.get(slot.element.name);
  if (known === undefined) growth.children.set(slot.element.name, [instance]);
  else known.push(instance);
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

/** What is the same for all properties of an element. */
interface Reader extends Pick<Reading, 'growth' | 'structures'> {
  readonly instance: Instance;
  readonly object: JsonObject;
  readonly slots: ReadonlyMap<string, Slot>;
  /** Whether any property begins with `_`: few elements have siblings. */
  readonly hasSiblings: boolean;
}

function readProperty(name: string, reader: Reader): void {
  const { instance: parent, object, slots, growth, structures } = reader;
  const filled = slotOf(slots, name);
  if (filled === undefined) {
    growth.mistakes.push(strayMistake(parent, name, slots));
    return;
  }
  const { property, slot } = filled;
  const isSibling = name !== property;
  // with a value beside it, the sibling is read together with the value
  if (isSibling && Object.hasOwn(object, property)) return;
  const sibling =
    reader.hasSiblings && slot.isPrimitive ? ownMember(object, `_${property}`) : undefined;
  read(
    { growth, structures, parent, property, slot },
    isSibling ? undefined : object[property],
    sibling,
  );
}

const ownMember = (object: JsonObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

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
  const names = Object.keys(object);
  const hasSiblings = names.some((name) => name.startsWith('_'));
  const reader = { instance, object, slots, growth, structures, hasSiblings };
  const isResource = instance.resource === instance;
  for (const name of names)
    if (!(isResource && name === 'resourceType')) readProperty(name, reader);
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
