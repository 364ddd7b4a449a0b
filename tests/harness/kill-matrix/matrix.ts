import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../tools/guide/built.ts';
import type { Outcome } from '../../../tools/verdict/outcome.ts';

/** Where the program writes what it found, and the tests and the site read it. */
export const matrixFile = join(projectFolder, 'build/kill-matrix.json');

/** Identity → outcome, of the checks that were run. */
export type Outcomes = Readonly<Record<string, Outcome>>;

/** What became of one fault. */
export interface FaultRow {
  readonly name: string;
  readonly file: string;
  readonly seam: string;
  readonly says: string;
  readonly answers: 'content' | 'status' | 'format';
  /** The identities that its `violates` stands for. */
  readonly violates: readonly string[];
  readonly failing: readonly string[];
  /** Closure minus failing: what might have failed as a consequence, was run, and did not. */
  readonly spared: readonly string[];
  readonly executed: number;
  readonly milliseconds: number;
}

/** What became of one benign change: `changed` is empty if it is benign. */
export interface BenignRow {
  readonly name: string;
  readonly file: string;
  readonly says: string;
  readonly changed: readonly string[];
  readonly executed: number;
  readonly milliseconds: number;
}

/** Who kills a check. */
export interface CheckRow {
  readonly id: string;
  readonly strength: string;
  readonly killedBy: readonly string[];
  /** Those of them that answer 2xx with a well-formed body of the asked type. */
  readonly killedByContent: readonly string[];
  /** Why no fault of content has to kill it. */
  readonly exempt?: string;
}

/** What `build/kill-matrix.json` holds. */
export interface KillMatrix {
  readonly schema: 1;
  /** `closure`: each fault ran the areas of its closure and the first check of every other requirement. */
  readonly mode: 'closure' | 'all';
  /** SHA-256 of all that the result depends on: a matrix of another digest is stale. */
  readonly digest: string;
  readonly made: string;
  readonly workers: number;
  readonly seconds: number;
  readonly counts: {
    readonly requirements: number;
    readonly checks: number;
    readonly identities: number;
    readonly faults: number;
    readonly benign: number;
    /** (fault, identity) pairs that were executed; benign changes and the baseline beside. */
    readonly pairs: number;
    readonly benignPairs: number;
    readonly baseline: number;
  };
  readonly faults: readonly FaultRow[];
  readonly benign: readonly BenignRow[];
  readonly checks: readonly CheckRow[];
  readonly entailments: readonly {
    readonly from: string;
    readonly to: string;
    readonly because: string;
    readonly realisedBy: readonly string[];
  }[];
  /** Each names a fault or a check and says what is wrong; empty: the proof holds. */
  readonly bugs: readonly string[];
}

/** The matrix that was written last. @throws Error when there is none. */
export function readMatrix(): KillMatrix {
  try {
    return JSON.parse(readFileSync(matrixFile, 'utf8')) as KillMatrix;
  } catch (cause) {
    throw new Error('Found no build/kill-matrix.json; make it by `npm run matrix`.', { cause });
  }
}
