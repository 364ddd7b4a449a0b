import { AsyncLocalStorage } from 'node:async_hooks';
import type { Capture } from '../exchange/capture.ts';
import type { CheckRecord, Drawn } from '../exchange/target.ts';
import type { Finding, Sample, Spelling } from '../verdict/run.ts';

/** What one piece of work — a check, or a fixture that checks share — leaves behind. */
export interface Evidence {
  /** Identity of the result it is of; none of a fixture. */
  readonly of: string | undefined;
  compared: number;
  readonly findings: Finding[];
  readonly samples: Sample[];
  readonly spellings: Spelling[];
  readonly graphs: Drawn[];
  /** Fixtures it used: their exchanges and findings are its own as well. */
  readonly used: Set<Evidence>;
  /** Errors that nobody awaited or caught. */
  readonly strays: unknown[];
  capture?: Capture;
  /** The work is over; what still comes is late. */
  ended: boolean;
  /** Told of a stray, whenever it comes. */
  onStray?: () => void;
}

export function newEvidence(of?: string): Evidence {
  return {
    of,
    compared: 0,
    findings: [],
    samples: [],
    spellings: [],
    graphs: [],
    used: new Set(),
    strays: [],
    ended: false,
  };
}

/** Whose work the running code is, however deep in awaits and timers. */
export const working = new AsyncLocalStorage<Evidence>();

/** An evidence and that of all fixtures below it, each once. */
export function withFixtures(
  evidence: Evidence,
  seen: Set<Evidence> = new Set(),
): readonly Evidence[] {
  if (seen.has(evidence)) return [];
  seen.add(evidence);
  return [evidence, ...[...evidence.used].flatMap((used) => withFixtures(used, seen))];
}

/** Work that was begun and not ended: exchanges in flight, fixtures in the making. */
export function unfinished(evidence: Evidence): number {
  const fixtures = [...evidence.used].filter(({ ended }) => !ended).length;
  return fixtures + (evidence.capture?.pending() ?? 0);
}

/**
 * The record a target carries: it writes to whatever work is running.
 * @param lineProfile stands beside every sample, as the candidate's owner calls the line
 */
export function recordOf(lineProfile: string): CheckRecord {
  const write = (to: (evidence: Evidence) => void): void => {
    const evidence = working.getStore();
    if (evidence !== undefined) to(evidence);
  };
  return {
    compared: (count = 1) => {
      write((evidence) => (evidence.compared += count));
    },
    finding: (code, says) => {
      write(({ findings }) => findings.push({ code, says }));
    },
    sample: (sample) => {
      write(({ samples }) => samples.push({ ...sample, lineProfile }));
    },
    spelling: (filter, binding, parameter, because) => {
      write(({ spellings }) => spellings.push({ filter, binding, parameter, because }));
    },
    graph: (graph) => {
      write(({ graphs }) => graphs.push(graph));
    },
  };
}
