import type { Connection as Connected } from '../exchange/connect.ts';
import type { Declares, Sampling, Target, Token } from '../exchange/target.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import type { Check } from '../verdict/check.ts';
import type { Result, Run } from '../verdict/run.ts';
import type { Allowance } from './budget.ts';

/** The way to a candidate, as exchange connects it; who connected it closes it. */
export type Connection = Omit<Connected, 'close'>;

/** The candidate, and what is known of it. */
export interface Candidate {
  readonly name: string;
  readonly connection: Connection;
  /** Absent: read from the CapabilityStatement. */
  readonly declares?: Declares;
  readonly patients: Readonly<Record<string, Token>>;
  /** The facts index of the data set it holds. */
  readonly facts: unknown;
  readonly lineProfile: string;
}

/** Everything a run needs. */
export interface RunOptions {
  readonly candidate: Candidate;
  readonly catalogue: Catalogue;
  readonly checks: readonly Check<Target>[];
  /** Areas, keys, identities; empty is everything. */
  readonly selection?: readonly string[];
  readonly digests: Run['digests'];
  readonly environment: Run['environment'];
  readonly allowance?: Allowance;
  /** How much each check may ask, and the seed that chooses what; absent members are the default's. */
  readonly sampling?: Partial<Sampling>;
  /** What is known of the run beforehand that its reader should know. */
  readonly findings?: NonNullable<Run['findings']>;
  /** Hears of the plan before anything is judged: the run as it stands, and how many results will come. */
  readonly onStart?: (run: Run, toCome: number) => void;
  /** Hears of each check before it is judged, by the identity its result will have. */
  readonly onCheck?: (id: string) => void;
  /** Hears of each result as soon as it is known, and again when a late error changes it. */
  readonly onResult?: (result: Result) => void;
  /** Ends the run early: it is then incomplete. */
  readonly interrupted?: AbortSignal;
}

/** A check may take two minutes, and five seconds more to notice that it may not. */
export const defaultAllowance: Allowance = { budget: 120_000, grace: 5_000 };

/** Enough for every value of the hand-made part of the data set; more data make a run no longer. */
export const defaultSampling: Sampling = { seed: 'ncpeh-imaging', requests: 40 };
