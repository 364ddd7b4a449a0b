/** One worker of the kill matrix: a process with a reference NCPeH of its own, told its jobs by messages. */
import { join } from 'node:path';
import { projectFolder } from '../../../tools/guide/built.ts';
import { readCatalogue } from '../../../tools/requirements/catalogue.ts';
import { loadChecks } from '../../../tools/runner/load-checks.ts';
import { runChecks } from '../../../tools/runner/run-checks.ts';
import { openStand } from './candidate.ts';
import type { Found, Job, Said } from './job.ts';
import { loadOne } from './load-faults.ts';

const catalogue = readCatalogue();
const { checks } = await loadChecks([join(projectFolder, 'tests/conformance')], catalogue);
const stand = await openStand();
/** A quarter of what a run asks: traps come first, so a fault shows early, and there are a hundred of them. */
const sampling = { requests: 10 };
const nothing = { guide: '', dataset: '', checks: '' };
const nowhere = { harness: 'kill matrix', node: process.version, platform: process.platform };

async function carryOut({ file, selection }: Job): Promise<Found> {
  const started = performance.now();
  const candidate = stand.reach(file === undefined ? undefined : await loadOne(file));
  const options = { candidate, catalogue, checks, selection, sampling };
  const run = await runChecks({ ...options, digests: nothing, environment: nowhere });
  await candidate.close();
  return {
    outcomes: Object.fromEntries(run.results.map(({ id, outcome }) => [id, outcome])),
    reasons: Object.fromEntries(run.results.map(({ id, reason = '' }) => [id, reason])),
    requests: run.exchanges.length,
    milliseconds: performance.now() - started,
  };
}

const say = (said: Said): void => {
  process.send?.(said);
};

process.on('message', (job: Job) => {
  carryOut(job).then(
    (found) => {
      say({ kind: 'found', found });
    },
    (error: unknown) => {
      say({ kind: 'failed', why: error instanceof Error ? (error.stack ?? '') : String(error) });
    },
  );
});
process.on('disconnect', () => process.exit());
say({ kind: 'ready' });
