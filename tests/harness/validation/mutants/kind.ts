import type { Node } from './node.ts';
import type { Random } from './random.ts';

export type Json = Record<string, unknown>;

export type Resource = Json & { resourceType: string };

/** An example as a kind sees it: the resource and every element in it, typed by the core definitions. */
export interface Subject {
  resource: Resource;
  nodes: readonly Node[];
}

/** One way of being wrong, applied: `path` is the FHIRPath a finding must stand at, above or below. */
export interface Mutation {
  mutated: Resource;
  path: string;
  why: string;
}

/** A kind of single fault. Answers undefined where this example offers no place for it. */
export interface Kind {
  name: string;
  /** What the HL7 validator does with it where it does not see the fault. */
  referee?: string;
  apply: (subject: Subject, random: Random) => Mutation | undefined;
}

export interface Mutant {
  /** `<kind>/<file>/<path>`, unique within a draw. */
  name: string;
  kind: string;
  /** The example's file name in the examples package. */
  source: string;
  path: string;
  resource: Resource;
  why: string;
  /** Of its kind: the HL7 validator is no judge of this mutant. */
  referee?: string;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isResource = (value: unknown): value is Resource =>
  isObject(value) && typeof value['resourceType'] === 'string';
