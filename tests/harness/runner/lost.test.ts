import { expect } from 'chai';
import type { ExchangeRecord } from '../../../tools/exchange/record.ts';
import { markdown } from '../../../tools/reporters/markdown.ts';
import { terminal } from '../../../tools/reporters/terminal.ts';
import { lostFinding } from '../../../tools/runner/lost.ts';
import type { Result } from '../../../tools/verdict/run.ts';
import { fixtureRun } from '../reporters/fixture-run.ts';

const exchange = (id: number, status?: number): ExchangeRecord => ({
  id,
  method: 'GET',
  url: 'http://candidate.example/fhir/metadata',
  requestHeaders: {},
  ...(status === undefined ? { error: 'ECONNREFUSED' } : { status }),
  wireBytes: 0,
  timings: {},
  started: '',
});

const result = (id: string, outcome: Result['outcome'], exchanges: readonly number[]): Result => ({
  ...{ id, key: id, binding: null, stimulus: 'a list', findings: [], samples: [], compared: 1 },
  ...{ outcome, verdict: outcome === 'broken' ? 'error' : 'pass', milliseconds: 1, exchanges },
  ...(outcome === 'broken' && { reason: `path: nothing accepts a connection (${id})` }),
});

const answered = [exchange(1, 200), exchange(2, 404)];
const silent = [exchange(3), exchange(4), exchange(5)];
const held = result('CAP-01', 'held', [1, 2]);
const lost = ['MET-01', 'MET-02', 'VER-01'].map((id, at) => result(id, 'broken', [3 + at]));

describe('a candidate that answers no more', () => {
  it('is found where nothing was answered from some request on, with the first result of it', () => {
    const found = lostFinding({ exchanges: [...answered, ...silent] }, [held, ...lost]);
    expect(found?.code).to.equal('lost');
    expect(found?.says).to.match(
      /^the candidate answered 2 requests, and then no more: 3 of 4 results .* is MET-01: path: nothing .*\(MET-01\)\. Look/,
    );
  });

  it('is not found where one answer came after, nobody ever answered, or little was lost', () => {
    const results = [held, ...lost];
    expect(lostFinding({ exchanges: [...silent, ...answered] }, results)).to.equal(undefined);
    expect(lostFinding({ exchanges: silent }, results)).to.equal(undefined);
    expect(lostFinding({ exchanges: [...answered, ...silent.slice(1)] }, results)).to.equal(
      undefined,
    );
    expect(lostFinding({ exchanges: [...answered, ...silent] }, [held])).to.equal(undefined);
  });

  it('is not found of a base that never answered: its address is wrong', () => {
    const elsewhere = silent.map((one) => ({ ...one, url: 'http://images.example/studies/1' }));
    const results = [held, ...lost];
    expect(lostFinding({ exchanges: [...answered, ...elsewhere] }, results)).to.equal(undefined);
  });

  it('is told once, and not for each result', () => {
    const finding = { code: 'lost', says: 'the candidate answered 2 requests, and then no more.' };
    const known = fixtureRun.results.filter(({ verdict }) => verdict !== 'error');
    const run = { ...fixtureRun, results: [...known, ...lost], findings: [finding] };
    for (const text of [terminal(run, { colour: false, reports: [] }), markdown(run)]) {
      expect(text).to.contain(finding.says);
      expect(text).not.to.contain('path: nothing accepts');
    }
    const before = terminal({ ...run, findings: [] }, { colour: false, reports: [] });
    expect(before).to.contain('path: nothing accepts');
  });
});
