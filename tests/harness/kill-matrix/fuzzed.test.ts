import { expect } from 'chai';
import { readCatalogue } from '../../../tools/requirements/catalogue.ts';
import { loadChecks } from '../../../tools/runner/load-checks.ts';
import type { LoadedChecks } from '../../../tools/runner/load-checks.ts';
import { runChecks } from '../../../tools/runner/run-checks.ts';
import type { Run } from '../../../tools/verdict/run.ts';
import { openStand } from './candidate.ts';
import type { Stand } from './candidate.ts';
import { fuzzed } from './fuzzed.ts';

/** Checks that read every kind of answer, and few enough to be run again and again. */
const selection = ['CAP', 'PAT', 'LNK', 'VER', 'QRY-02/recall', 'QRY-09', 'BWT-01', 'BWT-04'];

describe('a candidate whose answers lost members or have others in their place', () => {
  const catalogue = readCatalogue();
  let loaded: LoadedChecks;
  let stand: Stand;
  before(async () => {
    loaded = await loadChecks(['tests/conformance'], catalogue);
    stand = await openStand();
  });
  after(() => stand.close());

  async function runWith(seed: number, share: number): Promise<Run> {
    const says = 'Members of its answers are lost or of another type.';
    const name = `fuzzed ${seed}`;
    const candidate = stand.reach({ name, seam: 'handler', says, fhir: fuzzed(seed, share) });
    const run = await runChecks({
      candidate,
      catalogue,
      checks: loaded.checks,
      selection,
      digests: { guide: '', dataset: '', checks: '' },
      environment: { harness: '', node: '', platform: '' },
    });
    await candidate.close();
    return run;
  }

  for (const [seed, share] of [
    [1, 0.05],
    [2, 0.2],
    [3, 1],
  ] as const)
    it(`is judged, never broken: seed ${seed}, ${share * 100} % of the answers`, async () => {
      const { results } = await runWith(seed, share);
      const broken = results.filter(({ outcome }) => outcome === 'broken');
      expect(broken.map(({ id, reason }) => `${id}: ${reason ?? ''}`)).to.deep.equal([]);
      expect(results.filter(({ outcome }) => outcome === 'violated')).not.to.be.empty;
    });
});
