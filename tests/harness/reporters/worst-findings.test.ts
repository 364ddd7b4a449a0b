import { expect } from 'chai';
import { worstFindings } from '../../../tools/reporters/worst-findings.ts';
import type { Result } from '../../../tools/verdict/run.ts';
import { fixtureRun } from './fixture-run.ts';

describe('worst findings', () => {
  const [someResult] = fixtureRun.results as readonly [Result, ...Result[]];

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

  const failing = (id: string): Result => ({ ...someResult, id, verdict: 'fail', binding: null });
  const skip = (reason: string): Result => ({
    ...someResult,
    id: 'QRY-30/x',
    verdict: 'skip',
    reason,
  });
  const order = (...results: readonly Result[]): readonly string[] =>
    worstFindings({ results }, 9).map(({ first }) => first.id);

  it('begin with another patient’s entries, and end with what is only stated', () => {
    expect(
      order(...['CAP-04/x', 'LNK-03/x', 'QRY-02/x', 'PAT-03/x', 'NEW-01/x'].map(failing)),
    ).to.deep.equal(['PAT-03/x', 'QRY-02/x', 'LNK-03/x', 'CAP-04/x', 'NEW-01/x']);
  });

  it('put what most skips name after that and before all else, each skip once', () => {
    const skips = [
      skip('Nothing was found; see PAT-01/exact@manifests.documents, see PAT-01/exact'),
      skip('Nothing was found; see QRY-09/complete@reports.resources'),
      skip('Nothing was found (see QRY-09/complete).'),
    ];
    const failures = ['PAT-03/lists-apart', 'QRY-02/x', 'QRY-09/complete'].map(failing);
    expect(order(...failures, failing('PAT-01/exact'), ...skips)).to.deep.equal([
      'PAT-01/exact',
      'PAT-03/lists-apart',
      'QRY-09/complete',
      'QRY-02/x',
    ]);
  });

  it('of one area, begin with what fails most often, then with the lower number', () => {
    const often = ['manifests.documents', 'reports.resources'] as const;
    const results = [
      failing('MET-01/x'),
      failing('MET-02/x'),
      ...often.map((binding) => ({ ...failing(`MET-09/x@${binding}`), binding })),
    ];
    expect(order(...results)).to.deep.equal([
      'MET-09/x@manifests.documents',
      'MET-01/x',
      'MET-02/x',
    ]);
  });

  it('leave out what only repeats why the run was stopped', () => {
    const results = fixtureRun.results.map((result) => ({ ...result, reason: 'stopped' }));
    expect(worstFindings({ results, stopped: 'stopped' }, 3)).to.deep.equal([]);
  });
});
