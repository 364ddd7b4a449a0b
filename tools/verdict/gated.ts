import { compareWithBaseline, type Comparable } from './baseline.ts';
import { exitCodeOf } from './exit-code.ts';
import type { Gates } from './gates.ts';
import type { Run } from './run.ts';

/** What a pipeline asks for, as it is called. */
export interface Asked {
  readonly allowSkip: readonly string[];
  readonly failOnWarn: boolean;
  /** An earlier run of the same target. */
  readonly baseline?: Comparable;
}

/** A run with what its gates say, and the exit code that follows; the run itself if nothing is asked. */
export function gated(run: Run, { allowSkip, failOnWarn, baseline }: Asked): Run {
  if (allowSkip.length === 0 && !failOnWarn && baseline === undefined) return run;
  const compared = baseline === undefined ? {} : { comparison: compareWithBaseline(baseline, run) };
  const gates: Gates = { allowSkip, failOnWarn, ...compared };
  const asked = { ...run, gates };
  return { ...asked, exitCode: exitCodeOf(asked) };
}
