import { expect } from 'chai';
import { worstFindings } from '../../../tools/reporters/worst-findings.ts';
import { fixtureRun } from './fixture-run.ts';

describe('worst findings', () => {
  it('tell a check once, with every class and route it fails on', () => {
    const failed = fixtureRun.results.filter(({ id }) => id.startsWith('QRY-02/recall'));
    const results = failed.flatMap((result) => [
      result,
      { ...result, id: 'QRY-02/recall@reports.resources', binding: 'reports.resources' as const },
    ]);
    const [only, ...others] = worstFindings({ results }, 3);
    expect(others).to.deep.equal([]);
    expect(only?.first).to.equal(results[0]);
    expect(only?.bindings).to.include('reports.resources');
  });

  it('keep the order of verdicts, and no more than asked', () => {
    const verdicts = worstFindings(fixtureRun, 9).map(({ first }) => first.verdict);
    expect(verdicts).to.deep.equal(['fail', 'fail', 'error', 'warn']);
    expect(worstFindings(fixtureRun, 2)).to.have.length(2);
  });

  it('leave out what only repeats why the run was stopped', () => {
    const results = fixtureRun.results.map((result) => ({ ...result, reason: 'stopped' }));
    expect(worstFindings({ results, stopped: 'stopped' }, 3)).to.deep.equal([]);
  });
});
