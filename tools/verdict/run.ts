import type { Difference, Outcome } from './outcome.ts';
import type { Binding, Requirement } from './check.ts';
import type { Gates } from './gates.ts';
import type { LinkageGraph } from './graph.ts';
import type { Verdict } from './verdict.ts';

/** One HTTP exchange as captured: redacted at capture, bodies by hash, an excerpt for people. */
export interface ExchangeRecord {
  readonly id: number;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody?: string;
  /** Absent when no answer came. */
  readonly status?: number;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  /** Body bytes on the wire, before any content decoding. */
  readonly wireBytes: number;
  readonly sha256?: string;
  /** The first characters of a text body; never pixel data. */
  readonly excerpt?: string;
  /** Milliseconds from `started` on: first response header, first body byte, end. */
  readonly timings: Readonly<{ headers?: number; firstByte?: number; end?: number }>;
  /** ISO 8601, for labels only. */
  readonly started: string;
  readonly error?: string;
  /** The command line that sends it again; what was redacted stands as a variable to be set first. */
  readonly curl: string;
}

/** A measured figure with all that is needed to believe it: evidence, never a verdict. */
export interface Sample {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly lineProfile: string;
  readonly size: number;
  readonly validity: 'valid' | 'insufficient' | 'invalid';
  readonly why?: string;
}

/** How a filter was spelt and how it is known that it was understood. */
export interface Spelling {
  readonly filter: string;
  /** Class and route it was tried on: `manifests.resources`. */
  readonly binding: string;
  readonly parameter: string | null;
  readonly because: string;
}

/** Something a reader should know about a result, or about a run, that does not decide it. */
export interface Finding {
  readonly code: string;
  readonly says: string;
}

/** One result: a check, on one binding where it has bindings. */
export interface Result {
  /** The identity: `QRY-03/recall`, or `QRY-03/recall@manifests.resources`. */
  readonly id: string;
  readonly key: string;
  readonly binding: Binding | null;
  readonly stimulus: string;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  /** Why it is not `held`, in words; absent for `held`. */
  readonly reason?: string;
  readonly difference?: Difference;
  readonly findings: readonly Finding[];
  /** Ids into `exchanges`. */
  readonly exchanges: readonly number[];
  readonly samples: readonly Sample[];
  /** How many comparisons the check made: `held` has at least one. */
  readonly compared: number;
  readonly milliseconds: number;
}

/** All that reporters show: what run.json holds. */
export interface Run {
  readonly schema: 1;
  readonly complete: boolean;
  /** Why the run ended before everything selected was judged: no answer, credentials, interrupted. */
  readonly stopped?: string;
  readonly target: {
    readonly name: string;
    readonly fhir: string;
    readonly images: string;
    readonly declares: Readonly<Record<string, readonly string[]>>;
    /** Who said so: its owner, or its CapabilityStatement; `nobody`: all is assumed. Absent in runs of older harnesses. */
    readonly declaredBy?: 'owner' | 'CapabilityStatement' | 'nobody';
  };
  readonly mode: 'seeded' | 'discovery';
  readonly started: string;
  readonly ended?: string;
  readonly digests: Readonly<{ guide: string; dataset: string; checks: string }>;
  readonly environment: Readonly<{ harness: string; node: string; platform: string }>;
  /** What was asked for on the command line; empty: everything. */
  readonly selection: readonly string[];
  /** How many requests a check may send, and the seed that chose them; absent in runs of older harnesses. */
  readonly sampling?: { readonly seed: string; readonly requests: number };
  /** About the run as a whole; absent in runs of older harnesses. */
  readonly findings?: readonly Finding[];
  readonly requirements: readonly Requirement[];
  readonly results: readonly Result[];
  /** Statements without a check, outside the roll-up. */
  readonly notCovered: readonly { readonly key: string; readonly because: string }[];
  readonly spellings: readonly Spelling[];
  readonly exchanges: readonly ExchangeRecord[];
  readonly graphs?: readonly LinkageGraph[];
  /** Absent: nothing was asked beyond the verdict. */
  readonly gates?: Gates;
  readonly verdict: Verdict;
  readonly exitCode: number;
}
