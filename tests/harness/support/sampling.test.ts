import { join } from 'node:path';
import { expect } from 'chai';
import { projectFolder } from '../../../tools/guide/built.ts';
import type { Sampling, Target } from '../../../tools/exchange/target.ts';
import { readCatalogue } from '../../../tools/requirements/catalogue.ts';
import { loadChecks } from '../../../tools/runner/load-checks.ts';
import { runChecks } from '../../../tools/runner/run-checks.ts';
import type { Check } from '../../../tools/verdict/check.ts';
import { openStand } from '../kill-matrix/candidate.ts';

/** Pairs, triples, all eight: three checks, each on two classes over two routes. */
const judged = 3 * 4;

describe('what a run asks of combinations', () => {
  const catalogue = readCatalogue();
  let checks: readonly Check<Target>[];

  before(async () => {
    const folder = join(projectFolder, 'tests/conformance/ncpeh-a/combinations.checks.ts');
    ({ checks } = await loadChecks([folder], catalogue));
  });

  /** The queries of a run against a data set of its own: what was drawn for another is not remembered. */
  async function asked(sampling: Partial<Sampling>): Promise<readonly string[]> {
    const stand = await openStand();
    const candidate = stand.reach(undefined);
    const run = await runChecks({
      ...{ candidate, catalogue, checks, sampling, selection: ['QRY-20'] },
      digests: { guide: '', dataset: '', checks: '' },
      environment: { harness: '', node: '', platform: 'test' },
    });
    await candidate.close();
    await stand.close();
    expect(new Set(run.results.map(({ outcome }) => outcome))).to.deep.equal(new Set(['held']));
    return run.exchanges.map(({ url }) => new URL(url).search);
  }

  it('grows with what may be asked, and by no more', async () => {
    const few = await asked({ requests: 2 });
    const more = await asked({ requests: 6 });
    expect(more.length).to.be.above(few.length);
    expect(more.length - few.length).to.be.at.most(judged * (6 - 2));
  });

  it('is the same for one seed, and something else for another', async () => {
    const once = await asked({ seed: 'one', requests: 4 });
    expect(await asked({ seed: 'one', requests: 4 })).to.deep.equal(once);
    expect(await asked({ seed: 'other', requests: 4 })).not.to.deep.equal(once);
  });
});
