/**
 * What the validator asks of code systems and value sets. Three answers: a value set that cannot be
 * decided offline (SNOMED CT, LOINC, a missing system) is `unknown`, which is neither a pass nor a
 * fault: it is counted and shown.
 */
export type Membership = 'in' | 'out' | 'unknown';

/** A code as it stands in a Coding, a Quantity, or alone. */
export interface CodeInQuestion {
  readonly system?: string;
  readonly version?: string;
  readonly code?: string;
  readonly display?: string;
}

/** The answer and why: `reason` is a sentence for people, always there when the answer is not `in`. */
export interface MembershipAnswer {
  readonly membership: Membership;
  readonly reason?: string;
}

/** Where terminology finds its definitions; both answer `undefined` when nobody defines the URL. */
export interface TerminologySource {
  /** The ValueSet of a canonical URL, with or without `|version`. */
  valueSet(url: string): Readonly<Record<string, unknown>> | undefined;
  /** The CodeSystem of a canonical URL; among those that share a URL, the most complete one. */
  codeSystem(url: string): Readonly<Record<string, unknown>> | undefined;
  /** CodeSystems that supplement the system of that URL. */
  supplements?(url: string): readonly Readonly<Record<string, unknown>>[];
}

/** Terminology as the bindings and FHIRPath's `memberOf` use it. */
export interface Terminology {
  /** Whether a code (a string: its system is implied by the value set) is in a value set. */
  memberOf(valueSetUrl: string, coding: CodeInQuestion | string): MembershipAnswer;
  /** Whether a system has a code; `unknown` when the system's content is not at hand. */
  codeIn(system: string, code: string): MembershipAnswer;
  /** The display that the system gives a code, or `undefined` when it is not at hand. */
  displayOf(system: string, code: string): string | undefined;
}
