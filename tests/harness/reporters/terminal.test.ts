import { expect } from 'chai';
import { width } from '../../../tools/reporters/columns.ts';
import { terminal } from '../../../tools/reporters/terminal.ts';
import { fixtureRun } from './fixture-run.ts';
import { expectGolden } from './golden.ts';
import { linkedRun } from './linked-run.ts';

const folder = 'reports/Ruritania/2024-05-01T10-00-00Z';
const reports = [`${folder}/run.json`, `${folder}/junit.xml`];
const plain = { colour: false, reports };

describe('terminal', () => {
  const text = terminal(linkedRun, plain);

  it('is as its golden file', () => {
    expectGolden('terminal.txt', text);
  });

  it('is in colour as its golden file', () => {
    expectGolden('terminal-colour.txt', terminal(linkedRun, { ...plain, colour: true }));
  });

  it('fits 80 columns, but for lines that are there to be copied', () => {
    const long = text.split('\n').filter((line) => width(line) > 80);
    expect(long.filter((line) => !line.includes('curl'))).to.deep.equal([]);
  });

  it('lists no result again that was told as it came, but counts it', () => {
    const told = terminal(linkedRun, { ...plain, told: true });
    expect(text).to.contain('QRY-02/precision@manifests.documents  What');
    expect(told).not.to.contain('What QRY-02/precision');
    expect(told).to.match(/^QRY {2}Filters +2 fail, 1 warn, 1 pass$/m);
    expect(told.split('\n').length).to.be.lessThan(text.split('\n').length);
  });

  it('shows what the gates say', () => {
    expect(text).to.match(/1 worse, 1 newly passing; the\s+two runs differ in the guide/);
    expect(text).to.contain('worse: QRY-02/recall@manifests.documents was pass, is fail');
    expect(text).to.contain('newly passing: QRY-02/precision@manifests.documents was fail');
    expect(text).to.contain('allowed and not skipped, so take out: QRY-10');
    expect(terminal(fixtureRun, plain)).not.to.contain('Gates');
  });

  it('says who declares, and nothing of it where an older run does not say', () => {
    const of = (declaredBy?: 'owner' | 'CapabilityStatement' | 'nobody'): string => {
      const { name, fhir, images, declares } = fixtureRun.target;
      const known = declaredBy === undefined ? {} : { declaredBy };
      return terminal({ ...fixtureRun, target: { name, fhir, images, declares, ...known } }, plain);
    };
    expect(of('owner')).to.match(/^Declares .*\n +as its owner says$/m);
    expect(of('CapabilityStatement')).to.match(/^Declares .*\n +routes as its Capability/m);
    expect(of('nobody')).to.match(/^Declares .*\n +all assumed, for no Capability/m);
    expect(of()).to.match(/^Declares .*\nNoticed/m);
  });

  it('passes no control code and no bidi mark on', () => {
    expect(text.replaceAll('\n', '')).not.to.match(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
  });

  it('tells one reason of a stopped run, once', () => {
    const stopped = 'Nothing was judged, because the candidate cannot be reached.';
    const results = linkedRun.results.map((result) => ({
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
    expect(said).to.contain('VER-01 has no check: no check has been written yet');
    const early = terminal({ ...fixtureRun, results: [], stopped: 'interrupted' }, plain);
    expect(early).not.to.contain('VER-01 has no check');
  });
});
