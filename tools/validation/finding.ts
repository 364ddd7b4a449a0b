/** How grave a finding is: only an error makes a resource invalid. */
export type Severity = 'error' | 'warning' | 'information';

/** The family of the rule that a finding is about. */
export type FindingCode =
  | 'json'
  | 'json-shape'
  | 'depth'
  | 'unknown-element'
  | 'cardinality'
  | 'type'
  | 'primitive'
  | 'fixed'
  | 'pattern'
  | 'length'
  | 'range'
  | 'binding'
  | 'slicing'
  | 'extension'
  | 'reference'
  | 'contained'
  | 'invariant'
  | 'narrative'
  | 'bundle'
  | 'profile'
  | 'too-many';

/** Something a resource breaks, or should do better. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** FHIRPath of the element; of something missing, of the element that lacks it. */
  readonly path: string;
  /** What stood there, in words. */
  readonly found: string;
  /** What should have stood there, in words. */
  readonly wanted: string;
  /** The profile or base definition that says so. */
  readonly profile?: string;
  /** The key of an invariant, the URL of a value set, the name of a slice. */
  readonly rule?: string;
  /** In the source text, from 1; only when text was given. */
  readonly line?: number;
  readonly column?: number;
}

/** Something that could not be decided here; neither a pass nor a fault. */
export interface Undecided {
  readonly path: string;
  /** The key of the invariant, the value set, the slice or the profile. */
  readonly rule: string;
  readonly reason: string;
}

/** How often something could not be decided, and the first hundred of them. */
export interface UndecidedList {
  readonly count: number;
  readonly list: readonly Undecided[];
}

/** What the validator says of one resource. */
export interface Findings {
  readonly findings: readonly Finding[];
  /** Invariants, slices and profiles that could not be evaluated. */
  readonly notEvaluated: UndecidedList;
  /** Codes whose membership in a bound value set is unknown offline. */
  readonly unknownTerminology: UndecidedList;
}

/** Whether there is an error among the findings. */
export const isValid = ({ findings }: Findings): boolean =>
  !findings.some(({ severity }) => severity === 'error');

/** A value as findings quote it: JSON, cut short. */
export function quoted(value: unknown): string {
  const json = value === undefined ? 'nothing' : JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 77)}…` : json;
}
