import { expect } from 'chai';
import { markdown } from '../../../tools/reporters/markdown.ts';
import { nothingLoaded, skippedForNothing } from '../../../tools/reporters/nothing-loaded.ts';
import { terminal } from '../../../tools/reporters/terminal.ts';
import { fixtureRun } from './fixture-run.ts';

describe('a run in which nothing was loaded', () => {
  const empty = { code: 'data-set', says: 'no list of its patients has an entry. Load it.' };
  const run = { ...fixtureRun, findings: [empty] };

  it('is known by its finding', () => {
    expect(nothingLoaded(run)).to.equal(empty);
    expect(nothingLoaded(fixtureRun)).to.equal(undefined);
    expect(nothingLoaded({})).to.equal(undefined);
    expect(skippedForNothing({ results: [] })).to.match(/^0 results were skipped/);
  });

  it('tells that one cause in place of the reasons why results were skipped', () => {
    for (const text of [terminal(run, { colour: false, reports: [] }), markdown(run)]) {
      expect(text).to.contain('1 result was skipped, for the data set is not loaded.');
      expect(text).not.to.contain('No report of the patient has a study.');
      expect(text).to.contain(empty.says);
    }
    const last = terminal(run, { colour: false, reports: [] }).trimEnd().split('\n').slice(-8);
    expect(last.join('\n')).to.contain(`data-set  ${empty.says}`);
  });

  it('is told apart from one that lets nobody in, whose skips keep their reasons', () => {
    const findings = [{ code: 'access', says: '48 of 66 requests are answered with 401.' }];
    const text = terminal({ ...fixtureRun, findings }, { colour: false, reports: [] });
    expect(text.trimEnd().split('\n').slice(-8).join('\n')).to.contain(
      'access    48 of 66 requests',
    );
    expect(text).to.contain('No report of the patient has a study.');
  });
});
