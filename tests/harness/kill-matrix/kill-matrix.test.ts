import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { digestOfSources } from './digest.ts';
import { exemptions } from './exemptions.ts';
import { matrixFile, readMatrix } from './matrix.ts';
import type { KillMatrix } from './matrix.ts';

/** The program runs before mocha (npm test); this file reads what it wrote and runs nothing. */
describe('the kill matrix', () => {
  let matrix: KillMatrix;

  before(() => {
    expect(existsSync(matrixFile), 'build/kill-matrix.json is missing: npm run matrix').to.equal(
      true,
    );
    matrix = readMatrix();
    expect(matrix.digest, 'the matrix is of other sources, so stale: npm run matrix').to.equal(
      digestOfSources(),
    );
  });

  it('finds nothing wrong', () => {
    expect(matrix.bugs).to.deep.equal([]);
  });

  it('ran faults over all three seams that break fifty different things, and fifteen benign changes', () => {
    const broken = matrix.faults.map(({ violates }) => [...violates].sort().join());
    expect(new Set(broken).size).to.be.at.least(50);
    expect(matrix.counts.benign).to.be.at.least(15);
    expect(matrix.faults).to.have.length(matrix.counts.faults);
    expect(matrix.benign).to.have.length(matrix.counts.benign);
    expect(new Set(matrix.faults.map(({ seam }) => seam))).to.have.all.keys(
      'handler',
      'data',
      'wire',
    );
  });

  it('executed what it counts: every check at the baseline and under every benign change', () => {
    const { counts, faults, checks } = matrix;
    const executed = (rows: readonly { executed: number }[]): number =>
      rows.reduce((sum, row) => sum + row.executed, 0);
    expect(checks).to.have.length(counts.identities);
    expect(counts.baseline).to.equal(counts.identities);
    expect(counts.pairs).to.equal(executed(faults));
    expect(counts.benignPairs).to.equal(counts.identities * counts.benign);
    for (const { name, violates, executed: count } of faults)
      expect(count, name).to.be.at.least(violates.length);
  });

  it('shows for each fault that it breaks what it names', () => {
    for (const { name, violates, failing } of matrix.faults) {
      expect(violates, name).not.to.have.length(0);
      expect(failing, name).to.include.members([...violates]);
    }
  });

  it('shows for each check a fault of content that kills it, or the reason why none has to', () => {
    for (const { id, killedByContent, exempt } of matrix.checks)
      expect(killedByContent.length > 0 || exempt !== undefined, id).to.equal(true);
    const exempt = matrix.checks.filter((check) => check.exempt !== undefined);
    expect(exempt.length).to.be.at.least(exemptions.length);
  });

  it('has an empty server and one that says yes to everything', () => {
    const names = matrix.faults.map(({ name }) => name);
    expect(names).to.include.members(['empty-server', 'yes-server']);
  });

  it('shows each consequence between requirements by a fault', () => {
    for (const { from, to, realisedBy } of matrix.entailments)
      expect(realisedBy, `${from} entails ${to}`).not.to.have.length(0);
  });
});
