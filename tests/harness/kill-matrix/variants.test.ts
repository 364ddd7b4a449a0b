import { join } from 'node:path';
import { expect } from 'chai';
import { projectFolder } from '../../../tools/guide/built.ts';
import { readCatalogue } from '../../../tools/requirements/catalogue.ts';
import { loadChecks } from '../../../tools/runner/load-checks.ts';
import { runChecks } from '../../../tools/runner/run-checks.ts';
import type { Result } from '../../../tools/verdict/run.ts';
import { openStand } from './candidate.ts';
import type { Stand } from './candidate.ts';
import { keyOf } from './closure.ts';
import { loadVariants } from './load-variants.ts';

const variants = await loadVariants();
const told = ({ id, reason = '' }: Result): string => `${id}: ${reason}`;

/** Servers that are right in another way than the reference NCPeH. */
describe('well-behaved servers of other kinds', () => {
  const catalogue = readCatalogue();
  let stand: Stand;
  before(async () => {
    stand = await openStand();
  });
  after(() => stand.close());

  for (const variant of variants)
    describe(variant.name, () => {
      let results: readonly Result[] = [];
      before(async () => {
        const { checks } = await loadChecks([join(projectFolder, 'tests/conformance')], catalogue);
        const candidate = stand.impersonate(variant);
        const digests = { guide: '', dataset: '', checks: '' };
        const environment = { harness: 'variants', node: process.version, platform: '' };
        ({ results } = await runChecks({ candidate, catalogue, checks, digests, environment }));
        await candidate.close();
      });

      it('fails nothing, and breaks nothing', () => {
        const wrong = results.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
        expect(wrong.map(told)).to.deep.equal([]);
      });

      it('is warned of what its kind does not do, and of nothing else', () => {
        const warned = results.filter(({ verdict }) => verdict === 'warn');
        const unexpected = warned.filter(({ id }) => variant.warned[keyOf(id)] === undefined);
        expect(unexpected.map(told)).to.deep.equal([]);
        const seen = new Set(warned.map(({ id }) => keyOf(id)));
        expect(Object.keys(variant.warned).filter((key) => !seen.has(key))).to.deep.equal([]);
      });

      it('is judged, not excused', () => {
        const passed = results.filter(({ verdict }) => verdict === 'pass').length;
        const excused = results.filter(({ verdict }) => verdict === 'skip');
        expect(passed, excused.map(told).join('\n')).to.be.above(excused.length * 5);
      });
    });
});
