import { run } from './child.ts';

/** What a process that judged the same files says of itself (programs/validate.ts). */
export interface Judging {
  readonly files: number;
  /** Milliseconds. */
  readonly startUp: number;
  readonly first: number;
  /** Files per second once every file was judged before. */
  readonly perSecond: number;
  /** MiB of the whole process, garbage collected. */
  readonly held: number;
  /** MiB of the whole process at its largest. */
  readonly peak: number;
}

const node = ['--expose-gc', '--import', 'tsx'];

/** The official examples (quick: every sixth), judged in a process of its own. */
export async function judging(how: 'ours' | 'ajv' | 'held', quick: boolean): Promise<Judging> {
  const program = [...node, 'tests/bench/programs/validate.ts', how, quick ? '6' : '1'];
  return JSON.parse((await run(program)).printed) as Judging;
}
