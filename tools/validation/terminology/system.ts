import type { MembershipAnswer } from '../terminology.ts';
import type { JsonObject } from '../strip-definition.ts';
import type { Hierarchy } from './hierarchy.ts';

/** A filter of a value set, read: R4 valueset.html, ValueSet.compose.include.filter. */
export interface Filter {
  readonly property: string;
  readonly op: string;
  readonly value: string;
}

/** A code system as far as it is at hand: defined, a grammar, a table, or only its URL. */
export interface System {
  readonly url: string;
  /** Whether the system has a code, of the version that the coding names. */
  has(code: string, version?: string): MembershipAnswer;
  /** Why `has` may not know; empty when it always does. */
  readonly gaps: readonly string[];
  /** The spelling by which codes are compared: the same text for codes that are the same. */
  comparable(code: string): string;
  display(code: string): string | undefined;
  /**
   * Reads a property of a code: its values as texts, or `undefined` when the code's properties are
   * not at hand. No reader when the system does not know the property at all.
   */
  property(name: string): ((code: string) => readonly string[] | undefined) | undefined;
  /** What subsumes what, where the system says so. */
  readonly hierarchy?: Hierarchy;
  /** A filter of the system's own making; `undefined` leaves it to the general rules. */
  filter?(filter: Filter): ((code: string) => MembershipAnswer) | undefined;
  /** Whether a code may no longer be used; `undefined` when that is not at hand. */
  inactive?(code: string): boolean;
}

/** The only property that every system has. */
export const codeItself = (name: string): ((code: string) => readonly string[]) | undefined =>
  name === 'code' ? (code) => [code] : undefined;

/** Codes that mean what they say letter by letter. */
export const exact = (code: string): string => code;

/** R4 codesystem-definitions.html#CodeSystem.caseSensitive: when the rule is not known, accept any case. */
export const folded = (code: string): string => code.toLowerCase();

/** A definition of a code system, and whether it is the version that was asked for. */
export interface DefinedSystem {
  readonly definition: JsonObject;
  /** FHIR R4's own edition, where a later one stands before it: what it lists remains a code. */
  readonly r4Edition?: JsonObject;
  readonly supplements: readonly JsonObject[];
  /** Set when a version was asked for and another is at hand. */
  readonly otherVersion?: string;
}
