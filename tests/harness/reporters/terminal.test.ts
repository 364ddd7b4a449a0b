import { expect } from 'chai';
import { width } from '../../../tools/reporters/columns.ts';
import { terminal } from '../../../tools/reporters/terminal.ts';
import { fixtureRun } from './fixture-run.ts';
import { expectGolden } from './golden.ts';

const folder = 'reports/Ruritania/2024-05-01T10-00-00Z';
const reports = [`${folder}/run.json`, `${folder}/junit.xml`];
const plain = { colour: false, reports };

describe('terminal', () => {
  const text = terminal(fixtureRun, plain);

  it('is as its golden file', () => {
    expectGolden('terminal.txt', text);
  });

  it('is in colour as its golden file', () => {
    expectGolden('terminal-colour.txt', terminal(fixtureRun, { ...plain, colour: true }));
  });

  it('fits 80 columns, but for lines that are there to be copied', () => {
    const long = text.split('\n').filter((line) => width(line) > 80);
    expect(long.filter((line) => !line.includes('curl'))).to.deep.equal([]);
  });

  it('passes no control code and no bidi mark on', () => {
    expect(text.replaceAll('\n', '')).not.to.match(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
  });

  it('tells one reason of a stopped run, once', () => {
    const stopped = 'Nothing was judged, because the candidate cannot be reached.';
    const results = fixtureRun.results.map((result) => ({
      ...result,
      outcome: 'broken' as const,
      verdict: 'error' as const,
      reason: stopped,
    }));
    const said = terminal({ ...fixtureRun, stopped, results }, plain);
    expect(said.split(stopped)).to.have.length(2);
    expect(said).to.contain(
      'exit 4: error: the harness or the path to the candidate (9 results ended',
    );
  });

  it('says that nothing was selected', () => {
    const said = terminal({ ...fixtureRun, results: [], spellings: [] }, plain);
    expect(said).to.contain('no results').and.contain('exit 3: incomplete (no check was selected)');
  });
});
