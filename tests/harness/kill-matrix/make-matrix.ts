import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../../tools/guide/built.ts';
import { readCatalogue } from '../../../tools/requirements/catalogue.ts';
import type { Catalogue } from '../../../tools/requirements/catalogue.ts';
import { loadChecks } from '../../../tools/runner/load-checks.ts';
import { entails } from '../../faults/entails.ts';
import type { Benign, Fault } from '../../faults/fault.ts';
import { closureOf, keyOf } from './closure.ts';
import { digestOfSources } from './digest.ts';
import { exemptions } from './exemptions.ts';
import type { Found, Job } from './job.ts';
import { judgeBaseline, judgeBenign } from './judge-benign.ts';
import { judgeCheck, staleExemptions } from './judge-checks.ts';
import { bugsOf, realised } from './judge-entailments.ts';
import { judgeFault } from './judge-faults.ts';
import { loadBenign, loadFaults } from './load-faults.ts';
import type { Loaded } from './load-faults.ts';
import type { KillMatrix } from './matrix.ts';
import { carryOutAll } from './pool.ts';
import { identitiesOf, selectionFor } from './select-checks.ts';

/** What to make. */
export interface MatrixOptions {
  readonly mode: KillMatrix['mode'];
  /** Names of faults and benign changes; none means all. */
  readonly only: readonly string[];
  /** Hears of each job as soon as it is done. */
  readonly told: (job: Job, found: Found, left: number) => void;
}

interface Material {
  readonly catalogue: Catalogue;
  readonly checks: Awaited<ReturnType<typeof loadChecks>>['checks'];
  readonly faults: readonly Loaded<Fault>[];
  readonly benign: readonly Loaded<Benign>[];
}

/** @throws Error for a fault that nobody knows, or that a worker cannot carry out */
export async function makeMatrix(options: MatrixOptions): Promise<KillMatrix> {
  const started = performance.now();
  const digest = digestOfSources();
  const material = await load(options.only);
  const identities = identitiesOf(material.checks);
  const baseline: Job = { name: 'baseline', selection: [] };
  const jobOf = ({ fault, file }: Loaded<Benign>, selection: readonly string[]): Job => ({
    name: fault.name,
    file,
    selection,
  });
  const selected = ({ fault }: Loaded<Fault>): readonly string[] =>
    options.mode === 'all'
      ? []
      : selectionFor(closureOf(fault.violates, identities, entails), material.checks);
  const faultJobs = material.faults.map((one) => jobOf(one, selected(one)));
  const benignJobs = material.benign.map((one) => jobOf(one, []));
  const workers = availableParallelism();
  const found = await carryOutAll([baseline, ...benignJobs, ...faultJobs], workers, options.told);
  const take = (job: Job | undefined): Found => {
    const result = job === undefined ? undefined : found.get(job);
    if (result === undefined) throw new Error('A job of the kill matrix was not carried out.');
    return result;
  };
  const results = {
    baseline: take(baseline),
    faults: faultJobs.map(take),
    benign: benignJobs.map(take),
  };
  const seconds = Math.round((performance.now() - started) / 1000);
  return judgeAll(material, identities, results, { mode: options.mode, digest, workers, seconds });
}

async function load(only: readonly string[]): Promise<Material> {
  const catalogue = readCatalogue();
  const { checks } = await loadChecks([join(projectFolder, 'tests/conformance')], catalogue);
  const [faults, benign] = await Promise.all([loadFaults(), loadBenign()]);
  const known = [...faults, ...benign].map(({ fault }) => fault.name);
  const twice = known.find((name, index) => known.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Found two faults called ${twice}; rename one.`);
  const unknown = only.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`Found no fault ${unknown}; wanted one of ${known.join(', ')}.`);
  const asked = ({ fault }: Loaded<Benign>): boolean =>
    only.length === 0 || only.includes(fault.name);
  return { catalogue, checks, faults: faults.filter(asked), benign: benign.filter(asked) };
}

interface Results {
  readonly baseline: Found;
  readonly faults: readonly Found[];
  readonly benign: readonly Found[];
}

function judgeAll(
  { catalogue, checks, faults, benign }: Material,
  identities: readonly string[],
  results: Results,
  made: Pick<KillMatrix, 'mode' | 'digest' | 'workers' | 'seconds'>,
): KillMatrix {
  const tried = faults.map((loaded, index) => ({ loaded, found: results.faults[index] as Found }));
  const judgedFaults = tried.map((one) => judgeFault(one, identities, entails));
  const rows = judgedFaults.map(({ row }) => row);
  const judgedBenign = benign.map((one, index) =>
    judgeBenign(one, results.benign[index] as Found, results.baseline),
  );
  const judgedChecks = identities.map((id) =>
    judgeCheck(id, rows, exemptions, (key) => catalogue.of(key).strength),
  );
  const entailments = entails.map((entailment) => realised(entailment, rows));
  const pairs = (all: readonly { row: { executed: number } }[]): number =>
    all.reduce((sum, { row }) => sum + row.executed, 0);
  return {
    schema: 1,
    made: new Date().toISOString(),
    ...made,
    counts: {
      requirements: new Set(identities.map(keyOf)).size,
      checks: checks.length,
      identities: identities.length,
      faults: faults.length,
      benign: benign.length,
      pairs: pairs(judgedFaults),
      benignPairs: pairs(judgedBenign),
      baseline: Object.keys(results.baseline.outcomes).length,
    },
    faults: rows,
    benign: judgedBenign.map(({ row }) => row),
    checks: judgedChecks.map(({ row }) => row),
    entailments,
    bugs: [
      ...judgeBaseline(results.baseline),
      ...judgedBenign.flatMap(({ bugs }) => bugs),
      ...judgedFaults.flatMap(({ bugs }) => bugs),
      ...judgedChecks.flatMap(({ bugs }) => bugs),
      ...staleExemptions(exemptions, identities),
      ...bugsOf(entailments, identities),
    ],
  };
}
