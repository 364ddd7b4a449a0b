/** What a check found out; the verdict follows from it and the statement's strength (see verdict.ts). */
export type Outcome = 'held' | 'violated' | 'untestable' | 'not-applicable' | 'broken';

/** What a check compared, in the words a report shows: entries are labels a reader can look up. */
export interface Difference {
  readonly wanted: string;
  readonly found: string;
  readonly missing?: readonly string[];
  readonly extra?: readonly string[];
  /** What distinguishes an entry, by its label: the fact the filter was about. */
  readonly facts?: Readonly<Record<string, string>>;
  /** The offending part of that exchange's body, as it stands there, for a report to mark. */
  readonly part?: string;
  /** The exchange that shows it; a reporter shows the last one of the result otherwise. */
  readonly exchange?: number;
}

/** The candidate did not do what the statement asks: outcome `violated`. */
export class Violation extends Error {
  override readonly name = 'Violation';
  readonly difference: Difference | undefined;
  constructor(message: string, difference?: Difference) {
    super(message);
    this.difference = difference;
  }
}

/** A prerequisite or the data is missing, so nothing was learnt: outcome `untestable`. */
export class Untestable extends Error {
  override readonly name = 'Untestable';
}

/** The candidate does not declare what the check is about: outcome `not-applicable`. */
export class NotApplicable extends Error {
  override readonly name = 'NotApplicable';
}
