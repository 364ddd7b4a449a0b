import { expect } from 'chai';
import type { Result, Run } from '../../../tools/verdict/run.ts';
import { outcomes, runSpecimens } from './run-specimens.ts';

describe('fixtures', () => {
  let run: Run;
  before(async () => (run = await runSpecimens(['fixtures'])));
  const result = (slug: string): Result | undefined =>
    run.results.find(({ id }) => id === `QRY-06/${slug}`);

  it('are made once, and cited by all who use them, through each other', () => {
    // The first exchange is the preflight's.
    expect(run.exchanges).to.have.length(3);
    expect(result('first')?.exchanges).to.deep.equal([2, 3]);
    expect(result('second')?.exchanges).to.deep.equal([2, 3]);
    expect(result('second')?.findings).to.deep.equal([
      { code: 'patient', says: 'found by identifier' },
    ]);
    expect(run.spellings).to.have.length(1);
  });

  it('that fail by the candidate make their users untestable, with the reason', () => {
    expect(result('violated-first')).to.include({ outcome: 'untestable', verdict: 'skip' });
    expect(result('violated-second')?.reason).to.equal(
      'What it needs first, “violated”, could not be had: A list without an end.',
    );
  });

  it('that need each other say the first reason, once', () => {
    expect(result('violated-nested')?.reason).to.equal(result('violated-first')?.reason);
  });

  it('draw graphs for all who use them; the last of a title stands', () => {
    const [ana, nikos] = run.graphs ?? [];
    expect(ana?.results).to.deep.equal(['QRY-06/first', 'QRY-06/second']);
    expect(nikos?.results).to.deep.equal(['QRY-06/draws']);
    expect(nikos?.nodes).to.have.length(1);
  });

  it('that fail by the harness never look like missing data', () => {
    expect(outcomes(run)).to.include({ 'QRY-06/broken': 'broken' });
  });

  it('outlive the check that asked first', () => {
    expect(outcomes(run)).to.include({
      'QRY-06/asker-fails': 'untestable',
      'QRY-06/outlived': 'held',
    });
  });

  it('are made again when a check runs alone', async () => {
    const alone = await runSpecimens(['fixtures'], { selection: ['QRY-06/second'] });
    expect(outcomes(alone)).to.deep.equal({ 'QRY-06/second': 'held' });
  });
});
