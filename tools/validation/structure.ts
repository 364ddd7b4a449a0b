import type { JsonObject } from './strip-definition.ts';

/** One type an element may have. */
export interface TypeRule {
  readonly code: string;
  /** Profiles on the type: a value conforms to at least one. */
  readonly profiles: readonly string[];
  /** Of a Reference or canonical: what it may point to. */
  readonly targets: readonly string[];
  readonly aggregation: readonly string[];
}

/** An invariant as a snapshot states it. */
export interface Constraint {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly human: string;
  readonly expression?: string;
}

/** A value that `fixed[x]`, `pattern[x]`, `minValue[x]` or `maxValue[x]` demands, and its type. */
export interface Demand {
  readonly type: string;
  readonly value: unknown;
}

/** How an element is sliced (ElementDefinition.slicing). */
export interface Slicing {
  readonly discriminators: readonly { readonly type: string; readonly path: string }[];
  readonly ordered: boolean;
  readonly rules: 'open' | 'closed' | 'openAtEnd';
}

/** One element of a snapshot, with the elements below it and the slices of it. */
export interface Element {
  readonly id: string;
  readonly path: string;
  /** The last part of the path: `value[x]` for a choice. */
  readonly name: string;
  readonly min: number;
  /** Infinity for `*`. */
  readonly max: number;
  readonly types: readonly TypeRule[];
  readonly sliceName?: string;
  readonly slicing?: Slicing;
  readonly constraints: readonly Constraint[];
  readonly fixed?: Demand;
  readonly pattern?: Demand;
  readonly least?: Demand;
  readonly most?: Demand;
  readonly maxLength?: number;
  readonly binding?: JsonObject;
  readonly contentReference?: string;
  readonly isModifier: boolean;
  /** The elements below, slices not among them; empty where the snapshot does not unfold the type. */
  readonly children: readonly Element[];
  /** In the order of the snapshot; a reslice stands among the slices of its slice. */
  readonly slices: readonly Element[];
  /** Of a slice: the element that is sliced. */
  readonly sliced?: Element;
  readonly structure: Structure;
}

/** A StructureDefinition, read. */
export interface Structure {
  readonly url: string;
  readonly type: string;
  readonly kind: string;
  readonly isProfile: boolean;
  readonly abstract: boolean;
  readonly baseDefinition?: string;
  readonly fhirVersion: string;
  readonly root: Element;
  readonly definition: JsonObject;
}

/** Whether a name such as `valueQuantity` is one of the names of the choice `value[x]`. */
export const isNameOf = (choice: string, name: string): boolean =>
  choice.endsWith('[x]') &&
  name.startsWith(choice.slice(0, -3)) &&
  /^[A-Z]/.test(name.slice(choice.length - 3));

/** The element a `contentReference` points to, in the structure that holds the reference. */
export function referredContent(element: Element): Element | undefined {
  const id = element.contentReference?.replace(/^[^#]*#/, '');
  if (id === undefined) return undefined;
  const search = (one: Element): Element | undefined => {
    if (one.id === id || (one.path === id && one.sliceName === undefined)) return one;
    if (!id.startsWith(one.path)) return undefined;
    for (const child of [...one.children, ...one.slices]) {
      const found = search(child);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(element.structure.root);
}
