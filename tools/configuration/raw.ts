/** A configuration as it was written, before its schema was asked: nothing about its shape is known. */
export type Members = Readonly<Record<string, unknown>>;

/** What was written, and where each top-level key of it comes from. */
export interface Raw {
  readonly members: Members;
  /** How a key is called where it stands: `candidate.yaml: fhir.base`, `command line: --fhir`. */
  readonly place: (path: readonly string[]) => string;
  /** Relative paths count from here. */
  readonly folder: string;
}

/** Whether a value is an object with members, not a list and not null. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
