import { availableParallelism } from 'node:os';
import { entails } from '../../faults/entails.ts';
import type { Benign, Fault } from '../../faults/fault.ts';
import { assemble } from './assemble.ts';
import { closureOf } from './closure.ts';
import { digestOfSources } from './digest.ts';
import type { Found, Job } from './job.ts';
import type { Loaded } from './load-faults.ts';
import { loadMaterial } from './material.ts';
import type { Material } from './material.ts';
import type { KillMatrix } from './matrix.ts';
import { carryOutAll } from './pool.ts';
import { selectionFor } from './select-checks.ts';

/** What to make. */
export interface MatrixOptions {
  readonly mode: KillMatrix['mode'];
  /** Names of faults and benign changes; none means all. */
  readonly only: readonly string[];
  /** Hears of each job as soon as it is done. */
  readonly told: (job: Job, found: Found, left: number) => void;
}

/** @throws Error for a fault that nobody knows, or that a worker cannot carry out */
export async function makeMatrix({ mode, only, told }: MatrixOptions): Promise<KillMatrix> {
  const started = performance.now();
  const digest = digestOfSources();
  const material = await loadMaterial(only);
  const jobs = jobsOf(material, mode);
  const workers = availableParallelism();
  const found = await carryOutAll([jobs.baseline, ...jobs.benign, ...jobs.faults], workers, told);
  const take = (job: Job): Found => {
    const result = found.get(job);
    if (result === undefined) throw new Error(`The job ${job.name} was not carried out.`);
    return result;
  };
  const seconds = Math.round((performance.now() - started) / 1000);
  return assemble(
    material,
    {
      baseline: take(jobs.baseline),
      faults: jobs.faults.map(take),
      benign: jobs.benign.map(take),
    },
    { mode, digest, workers, seconds },
  );
}

interface Jobs {
  readonly baseline: Job;
  readonly faults: readonly Job[];
  readonly benign: readonly Job[];
}

/** The baseline and benign changes run everything, so that any verdict that changes shows. */
function jobsOf(
  { checks, identities, faults, benign }: Material,
  mode: MatrixOptions['mode'],
): Jobs {
  const jobOf = ({ fault, file }: Loaded<Benign>, selection: readonly string[] = []): Job => ({
    name: fault.name,
    file,
    selection,
  });
  const selected = ({ fault }: Loaded<Fault>): readonly string[] =>
    selectionFor(closureOf(fault.violates, identities, entails), checks);
  return {
    baseline: { name: 'baseline', selection: [] },
    faults: faults.map((one) => jobOf(one, mode === 'all' ? [] : selected(one))),
    benign: benign.map((one) => jobOf(one)),
  };
}
