import { referredContent, type Element } from './structure.ts';
import { type Structures } from './structures.ts';

/** What a JSON property of an element stands for. */
export interface Slot {
  /** The element of the base definition. */
  readonly element: Element;
  /** As FHIRPath names it. */
  readonly name: string;
  readonly type: string;
  /** Where children are defined; `undefined` when the type is unknown. */
  readonly shape: Element | undefined;
  readonly isMany: boolean;
  readonly isPrimitive: boolean;
  /** Whether it holds a whole resource, of a type that the resource itself names. */
  readonly isResource: boolean;
}

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Whether the code names resources in general, so that the value says which it is. */
export const isAnyResource = (code: string): boolean =>
  code === 'Resource' || code === 'DomainResource';

function slotFor(element: Element, type: string, name: string, structures: Structures): Slot {
  const referred = referredContent(element);
  const structure = structures.byType(type);
  const inline = referred ?? (element.children.length > 0 ? element : undefined);
  return {
    element,
    name,
    type: referred?.types[0]?.code ?? type,
    shape: inline ?? structure?.root,
    isMany: element.max > 1,
    // xhtml is represented as a string (R4 2.6.2.1), though its definition is no primitive's
    isPrimitive: inline === undefined && (structure?.kind === 'primitive-type' || type === 'xhtml'),
    isResource: isAnyResource(type) || (inline === undefined && structure?.kind === 'resource'),
  };
}

/** The names an element has in JSON: one, or one per type for a choice. */
function slotsFor(element: Element, structures: Structures): [string, Slot][] {
  const { name, types } = element;
  if (!name.endsWith('[x]')) {
    const slot = slotFor(element, types[0]?.code ?? '', name, structures);
    return [[name, slot]];
  }
  const stem = name.slice(0, -3);
  return types.map(({ code }) => [
    `${stem}${capitalized(code)}`,
    slotFor(element, code, stem, structures),
  ]);
}

const known = new WeakMap<Element, ReadonlyMap<string, Slot>>();

/** The JSON properties that an element may have, from the base definition of its content. */
export function contentSlots(shape: Element, structures: Structures): ReadonlyMap<string, Slot> {
  const found = known.get(shape);
  if (found !== undefined) return found;
  const { kind } = shape.structure;
  // the value of a primitive is the JSON value itself, not a property
  const children = shape.children.filter(
    ({ name }) => kind !== 'primitive-type' || name !== 'value',
  );
  const slots = new Map(children.flatMap((child) => slotsFor(child, structures)));
  known.set(shape, slots);
  return slots;
}
