import type { Outcomes } from './matrix.ts';

/** What a worker is asked to do: run some checks against the reference NCPeH, wrong in one way or right. */
export interface Job {
  readonly name: string;
  /** The file of the fault; absent for the baseline. */
  readonly file?: string;
  /** Identities to run; empty means all. */
  readonly selection: readonly string[];
}

/** What a worker found. */
export interface Found {
  readonly outcomes: Outcomes;
  /** Why, for what is not `held`. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly requests: number;
  readonly milliseconds: number;
}

/** What a worker says: that it is ready, what it found, or that it cannot go on. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'failed'; readonly why: string };
