import type { Slot } from './slots.ts';
import type { JsonObject } from './strip-definition.ts';
import type { Element } from './structure.ts';
import type { Structures } from './structures.ts';

/** One element of a resource under validation, typed by the base definitions. */
export interface Instance {
  /** As FHIRPath names it: `value` for `valueQuantity`. */
  readonly name: string;
  /** The property it stands in; of a root, its type. */
  readonly property: string;
  /** Where it stands in an array. */
  readonly index: number | undefined;
  /** From the root: `Patient.name[0].family`. */
  readonly path: string;
  /** Where it stands in the JSON. */
  readonly pointer: readonly (string | number)[];
  /** The JSON value; `undefined` for a primitive that has extensions only. */
  readonly value: unknown;
  /** Of a primitive: the object under `_name`, with its id and extensions. */
  readonly sibling: JsonObject | undefined;
  /** `HumanName`, `BackboneElement`, `date`, `Patient`. */
  readonly type: string;
  readonly isPrimitive: boolean;
  /** Its definition in the base: where its children are defined; `undefined` when the type is unknown. */
  readonly shape: Element | undefined;
  /** The element of the base definition it stands at; the root of its type for a resource. */
  readonly definition: Element;
  readonly parent: Instance | undefined;
  /** The resource it belongs to: itself, for a resource. */
  readonly resource: Instance;
}

/** An instance whose path and pointer are worked out when somebody asks: most elements break no rule. */
export class Standing implements Instance {
  readonly name: string;
  readonly type: string;
  readonly isPrimitive: boolean;
  readonly shape: Element | undefined;
  readonly definition: Element;
  readonly resource: Instance;

  constructor(
    slot: Slot,
    readonly value: unknown,
    readonly sibling: JsonObject | undefined,
    readonly property: string,
    readonly parent: Instance | undefined,
    readonly index: number | undefined,
  ) {
    this.name = slot.name;
    this.type = slot.type;
    this.isPrimitive = slot.isPrimitive;
    this.shape = slot.shape;
    this.definition = slot.element;
    this.resource = slot.isResource || parent === undefined ? this : parent.resource;
  }

  get path(): string {
    if (this.parent === undefined) return this.name;
    const path = `${this.parent.path}.${this.name}`;
    return this.index === undefined ? path : `${path}[${this.index}]`;
  }

  get pointer(): (string | number)[] {
    if (this.parent === undefined) return [];
    const pointer = [...this.parent.pointer, this.property];
    return this.index === undefined ? pointer : [...pointer, this.index];
  }
}

/** A resource, alone or inside another element; `undefined` when its type is unknown. */
export function resourceInstance(value: JsonObject, structures: Structures): Instance | undefined {
  const type = value['resourceType'];
  const structure = typeof type === 'string' ? structures.byType(type) : undefined;
  if (structure?.kind !== 'resource' || structure.isProfile || structure.abstract) return undefined;
  const { root: element } = structure;
  const kind = { isMany: false, isPrimitive: false, isResource: true };
  const slot = { ...kind, element, shape: element, name: structure.type, type: structure.type };
  return new Standing(slot, value, undefined, structure.type, undefined, undefined);
}
