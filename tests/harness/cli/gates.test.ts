import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import { reportOf } from '../../../tools/commands/report.ts';
import type { Run } from '../../../tools/verdict/run.ts';
import { ncpeh, type Ended } from './ncpeh.ts';
import { startStandIn } from './stand-in.ts';

const checks = fileURLToPath(new URL('./checks/stand-in.checks.ts', import.meta.url));

/** What CI does with a run: it compares it, reads it again, and asks why. */
describe('gates and reports of ncpeh run', () => {
  let folder: string;
  let right: string;
  let wrong: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ncpeh-gates-'));
    writeFileSync(join(folder, 'facts.json'), JSON.stringify(makeDataset().facts));
    await against(200, 'right');
    await against(500, 'wrong');
    right = latest('right');
    wrong = latest('wrong');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const reports = (): string => join(folder, 'reports');
  const latest = (name: string): string =>
    (JSON.parse(readFileSync(join(reports(), 'latest.json'), 'utf8')) as Record<string, string>)[
      name
    ] ?? 'none';
  const against = async (
    searches: number,
    name: string,
    ...words: readonly string[]
  ): Promise<Ended> => {
    const { base, close } = await startStandIn(searches);
    const flags = [
      ...['--fhir', `${base}/fhir`, '--images', `${base}/dicomweb`, '--name', name],
      ...['--facts', join(folder, 'facts.json'), '--out', reports(), '--checks', checks],
    ];
    try {
      return await ncpeh(['run', ...flags, ...words]);
    } finally {
      await close();
    }
  };

  it('--baseline: exit 1 on what got worse, named; better is told and is 0', async () => {
    const [worse, better] = [
      await against(500, 'worse', '--baseline', right),
      await against(200, 'better', '--baseline', wrong),
    ];
    expect(worse.code, worse.out).to.equal(1);
    expect(worse.out).to.match(/^ {2}worse: \S+ was pass, is fail$/m);
    expect(better.code, better.out).to.equal(0);
    expect(better.out).to.match(/1 newly passing/);
    const run = JSON.parse(readFileSync(latest('worse'), 'utf8')) as Run;
    expect(run.gates?.comparison?.regressions).to.have.length(1);
  });

  it('2: a baseline that is damaged, and a skip allowed of what is not there, before any request', async () => {
    const damaged = join(folder, 'damaged.json');
    writeFileSync(damaged, readFileSync(right, 'utf8').slice(0, 1000));
    const [baseline, skip] = [
      await against(200, 'x', '--baseline', damaged),
      await against(200, 'x', '--allow-skip', 'QRY-99'),
    ];
    expect([baseline.code, skip.code]).to.deep.equal([2, 2]);
    expect(baseline.err).to.contain('a damaged file').and.not.to.contain('bug in the harness');
    expect(skip.err).to.contain('Found QRY-99');
    expect(latest('x')).to.equal('none');
  });

  it('renders a run again to the bytes that were written beside it', async () => {
    const beside = (name: string): string => readFileSync(join(dirname(wrong), name), 'utf8');
    expect(reportOf(wrong, 'html')).to.equal(beside('report.html'));
    expect(reportOf(wrong, 'junit')).to.equal(beside('junit.xml'));
    const { code, out } = await ncpeh(['report', wrong, '--format', 'md']);
    expect(code).to.equal(0);
    expect(out).to.equal(beside('report.md'));
  });

  it('explains a statement by the last run of the target asked for, and no area', async () => {
    const [one, area] = await Promise.all([
      ncpeh(['explain', 'QRY-09', '--target', 'wrong', '--exchange', '--out', reports()]),
      ncpeh(['explain', 'QRY']),
    ]);
    expect(one.code, one.err).to.equal(0);
    expect(one.out).to.match(/^\w+ +\d.* in the last run, \S+ on wrong$/m);
    expect(one.out).to.match(/In the run of \S+ on wrong: /);
    expect(one.out).to.match(/^ {2}> GET http:\/\/127\.0\.0\.1\S+\/fhir\/ImagingStudy/m);
    expect(area.code).to.equal(2);
    expect(area.err).to.contain('Found the area QRY, wanted one statement: QRY-01');
  });

  it('explains a statement by an earlier run, where the last was of another', async () => {
    const before = latest('right');
    await against(200, 'right', '--', 'BWT-07');
    expect(latest('right')).to.equal(before);
    const { code, out } = await ncpeh([
      ...['explain', 'QRY-09', '--target', 'right', '--out', reports()],
    ]);
    expect(code).to.equal(0);
    expect(out).to.match(/^pass .* in an earlier run, \S+ on right$/m);
    expect(out).to.contain(`from ${before}\nA later run judged nothing of it: --run `);
  });
});
