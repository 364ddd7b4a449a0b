import { expect } from 'chai';
import { explained, lastVerdict } from '../../../tools/reporters/explained.ts';
import { fixtureRun } from './fixture-run.ts';
import { expectGolden } from './golden.ts';

describe('explained', () => {
  const plain = { colour: false, exchange: false };

  it('is as its golden file, with the whole exchange', () => {
    expectGolden('explained.txt', explained(fixtureRun, 'QRY-02', { ...plain, exchange: true }));
  });

  it('tells one check, on every class and route, and nothing else', () => {
    const text = explained(fixtureRun, 'QRY-02/recall', plain);
    expect(text).to.contain('1 fail').and.contain('QRY-02/recall@manifests.documents');
    expect(text).not.to.contain('hostile').and.not.to.contain('exchange 1\n  >');
  });

  it('says so if the run has nothing of it', () => {
    expect(explained(fixtureRun, 'SEC-01', plain)).to.equal(
      'The run of 2024-05-01T10:00:00.000Z has no result of it.\n',
    );
  });

  it('begins with the worst verdict, if the run has one', () => {
    expect(lastVerdict(fixtureRun, 'QRY-02', plain)).to.match(
      /^fail {4}2 fail, 1 pass in the last run, 2024-05-01T10:00:00\.000Z on Ruritania$/,
    );
    expect(lastVerdict(fixtureRun, 'QRY-02', { ...plain, earlier: true })).to.contain(
      '1 pass in an earlier run, 2024',
    );
    expect(lastVerdict(fixtureRun, 'SEC-01', plain)).to.equal(undefined);
  });

  it('passes no control code and no bidi mark on', () => {
    const text = explained(fixtureRun, 'QRY', { ...plain, exchange: true }).replaceAll('\n', '');
    expect(text).not.to.match(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
  });
});
