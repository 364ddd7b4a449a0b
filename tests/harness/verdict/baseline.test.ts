import { expect } from 'chai';
import { compareWithBaseline, selects, type Comparable } from '../../../tools/verdict/baseline.ts';
import type { Result } from '../../../tools/verdict/run.ts';
import type { Verdict } from '../../../tools/verdict/verdict.ts';
import { fixtureRun } from '../reporters/fixture-run.ts';

const results = (verdicts: Readonly<Record<string, Verdict>>): Result[] =>
  Object.entries(verdicts).map(([id, verdict]) => ({
    id,
    key: id.replace(/\/.*$/, ''),
    binding: null,
    stimulus: 'what is sent',
    outcome: 'held',
    verdict,
    findings: [],
    exchanges: [],
    samples: [],
    compared: 1,
    milliseconds: 1,
  }));

const run = (
  verdicts: Readonly<Record<string, Verdict>>,
  changed: Partial<Comparable> = {},
): Comparable => ({ ...fixtureRun, results: results(verdicts), ...changed });

/** What one result becomes: the identities of regressions and of new passes. */
function change(was: Verdict | undefined, is: Verdict | undefined): string {
  const one = (verdict: Verdict | undefined): Comparable =>
    run(verdict === undefined ? {} : { 'QRY-01/list': verdict });
  const { regressions, newPasses } = compareWithBaseline(one(was), one(is));
  return `${regressions.length > 0 ? 'worse' : ''}${newPasses.length > 0 ? 'new pass' : ''}`;
}

describe('baseline', () => {
  const verdicts: readonly Verdict[] = [
    'pass',
    'fail',
    'warn',
    'skip',
    'omit',
    'error',
    'evidence',
  ];

  it('calls worse whatever a pass becomes, a check that is gone included', () => {
    for (const is of ['fail', 'warn', 'skip', 'omit', undefined] as const)
      expect(change('pass', is), is ?? 'absent').to.equal('worse');
  });

  it('calls worse what a warning becomes, but for a pass', () => {
    for (const is of ['fail', 'skip', 'omit', undefined] as const)
      expect(change('warn', is), is ?? 'absent').to.equal('worse');
    expect(change('warn', 'pass')).to.equal('new pass');
  });

  it('does not blame a candidate for what broke on the way to it', () => {
    expect(change('pass', 'error')).to.equal('');
    expect(change('warn', 'error')).to.equal('');
  });

  it('does not compare what an interrupted run did not get to', () => {
    const before = run({ 'QRY-01/list': 'pass', 'QRY-02/any': 'pass' });
    const after = run({ 'QRY-01/list': 'fail' }, { complete: false });
    expect(compareWithBaseline(before, after).regressions.map(({ id }) => id)).to.deep.equal([
      'QRY-01/list',
    ]);
  });

  it('calls nothing worse that was not good before', () => {
    for (const was of ['fail', 'skip', 'omit', 'error', 'evidence', undefined] as const)
      for (const is of [...verdicts, undefined])
        expect(change(was, is), `${was ?? 'absent'} to ${is ?? 'absent'}`).to.equal(
          is === 'pass' ? 'new pass' : '',
        );
  });

  it('finds nothing between a run and itself', () => {
    const { regressions, newPasses, differs } = compareWithBaseline(fixtureRun, fixtureRun);
    expect([regressions, newPasses, differs]).to.deep.equal([[], [], []]);
  });

  it('names each change by its full identity', () => {
    const before = run({ 'QRY-02/recall@manifests.documents': 'pass', 'QRY-03/any': 'fail' });
    const after = run({ 'QRY-02/recall@manifests.documents': 'fail', 'QRY-03/any': 'pass' });
    const compared = compareWithBaseline(before, after);
    expect(compared.regressions).to.deep.equal([
      { id: 'QRY-02/recall@manifests.documents', was: 'pass', is: 'fail' },
    ]);
    expect(compared.newPasses).to.deep.equal([{ id: 'QRY-03/any', was: 'fail', is: 'pass' }]);
  });

  it('does not compare what the run did not select', () => {
    const before = run({ 'QRY-01/list': 'pass', 'IMG-01/instances': 'pass' });
    const after = run({ 'QRY-01/list': 'pass' }, { selection: ['QRY'] });
    expect(compareWithBaseline(before, after).regressions).to.deep.equal([]);
    const gone = run({}, { selection: ['QRY-01/list'] });
    expect(compareWithBaseline(before, gone).regressions.map(({ id }) => id)).to.deep.equal([
      'QRY-01/list',
    ]);
  });

  it('says what the two runs do not share', () => {
    const target = { ...fixtureRun.target, name: 'Graustark' };
    const digests = { ...fixtureRun.digests, dataset: 'other' };
    expect(compareWithBaseline(fixtureRun, run({}, { target, digests })).differs).to.deep.equal([
      'the target’s name',
      'the data set',
    ]);
  });

  it('selects by area, key, check and identity, never by a part of a word', () => {
    const id = 'QRY-02/recall@manifests.documents';
    for (const words of [[], ['QRY'], ['QRY-02'], ['QRY-02/recall'], [id], ['IMG', 'QRY']])
      expect(selects(words, id), words.join()).to.equal(true);
    for (const word of ['QR', 'QRY-0', 'QRY-02/rec', 'IMG', ''])
      expect(selects([word], id), word).to.equal(false);
  });
});
