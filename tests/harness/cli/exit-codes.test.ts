import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Run } from '../../../tools/verdict/run.ts';
import { schemaComplaints } from '../verdict/run-schema.ts';
import { ncpeh, type Ended } from './ncpeh.ts';
import { startStandIn } from './stand-in.ts';

const checks = (name: string): string =>
  fileURLToPath(new URL(`./checks/${name}.checks.ts`, import.meta.url));

/** The CLI as a process: what it exits with is what a CI job sees. */
describe('exit codes of ncpeh run', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ncpeh-cli-'));
    writeFileSync(join(folder, 'facts.json'), JSON.stringify(makeDataset().facts));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const flags = (base: string, name: string, file = 'stand-in'): readonly string[] => [
    ...['--fhir', `${base}/fhir`, '--images', `${base}/dicomweb`, '--name', name],
    ...['--patient', 'urn:oid:2.999.1.1|12345', '--facts', join(folder, 'facts.json')],
    ...['--out', join(folder, 'reports'), '--checks', checks(file)],
  ];
  const against = async (
    searches: number,
    name: string,
    words: readonly string[] = [],
  ): Promise<Ended> => {
    const { base, close } = await startStandIn(searches);
    try {
      return await ncpeh(['run', ...words, ...flags(base, name)]);
    } finally {
      await close();
    }
  };
  const latest = (): Record<string, string> =>
    JSON.parse(readFileSync(join(folder, 'reports', 'latest.json'), 'utf8')) as Record<
      string,
      string
    >;
  const runOf = (name: string): Run => {
    const file = latest()[name] ?? 'none';
    return JSON.parse(readFileSync(file, 'utf8')) as Run;
  };

  it('0: conformant, with every report', async () => {
    const { code, out, err } = await against(200, 'right');
    expect(err).to.equal('');
    expect(code, out).to.equal(0);
    expect(out.trimEnd().split('\n').at(-1)).to.equal('exit 0: conformant in what was judged');
    expect(out).to.match(/^Noticed data-set: nobody of the data set is found/);
    expect(out).to.match(/^Noticed addresses: the data set is made for https:/m);
    const [time = ''] = readdirSync(join(folder, 'reports', 'right'));
    expect(readdirSync(join(folder, 'reports', 'right', time))).to.have.members([
      'junit.xml',
      'report.html',
      'report.md',
      'run.json',
    ]);
    const run = runOf('right');
    expect(run).to.include({ complete: true, verdict: 'pass', exitCode: 0 });
    expect(schemaComplaints(run)).to.deep.equal([]);
    // reports.resources: DiagnosticReport is not searched by this candidate's own statement.
    expect(run.results.map(({ verdict }) => verdict)).to.have.members(['pass', 'pass', 'omit']);
  });

  it('1: a SHALL failed, with the curl line that shows it', async () => {
    const { code, out } = await against(500, 'wrong');
    expect(code, out).to.equal(1);
    expect(out).to.match(/curl .*\/fhir\/ImagingStudy/);
    expect(out).to.contain('exit 1: a SHALL failed (1 result failed a SHALL)');
    // eslint-disable-next-line no-control-regex -- no terminal, no colour
    expect(out).not.to.match(/\u001b/);
  });

  it('2: a configuration that cannot be used', async () => {
    const file = join(folder, 'candidate.yaml');
    writeFileSync(file, 'fhir: { base: "fhir.example" }\n');
    const { code, out, err } = await ncpeh(['run', '--config', file]);
    expect(code).to.equal(2);
    expect(out).to.equal('');
    expect(err).to.contain('candidate.yaml: fhir.base: found "fhir.example", wanted an absolute');
    expect(err).to.contain('candidate.yaml: images: found nothing, wanted');
  });

  it('2: no facts, an unknown key, an unknown scenario patient, an unknown option', async () => {
    const base = 'http://127.0.0.1:9';
    const wrong: readonly (readonly [words: readonly string[], says: string])[] = [
      [
        flags(base, 'x').filter((word) => !/facts/.test(word)),
        'Found no facts index, wanted --facts',
      ],
      [
        ['QRY-99', ...flags(base, 'x')],
        'Found QRY-99, wanted an area, its title, a key or the identity',
      ],
      [
        [...flags(base, 'x'), '--patient', 'zoe=urn:x|1'],
        'Found an identifier of zoe, wanted one of',
      ],
      [['--fihr', 'x'], "unknown option '--fihr'"],
    ];
    const ended = await Promise.all(wrong.map(([words]) => ncpeh(['run', ...words])));
    expect(ended.map(({ code }) => code)).to.deep.equal([2, 2, 2, 2]);
    for (const [at, [, says]] of wrong.entries()) expect(ended[at]?.err).to.contain(says);
  });

  it('3: nothing selected', async () => {
    const { code, out } = await against(200, 'nothing', ['BWT-07']);
    expect(code, out).to.equal(3);
    expect(out).to.contain('exit 3: incomplete (no check was selected)');
    expect(out).not.to.contain('Noticed addresses');
    expect(runOf('nothing').notCovered).to.deep.equal([{ key: 'BWT-07', because: 'not-yet' }]);
  });

  it('4: a dead target, with one reason and not one for each check', async () => {
    const { base, close } = await startStandIn(200);
    await close();
    const { code, out } = await ncpeh(['run', ...flags(base, 'dead')]);
    expect(code, out).to.equal(4);
    expect(out.split('Nothing was judged')).to.have.length(2);
    expect(out).to.contain('ECONNREFUSED');
    expect(out).not.to.contain('Noticed');
    expect(runOf('dead').results.map(({ verdict }) => verdict)).to.include('error');
  });

  it('4: an address where nobody speaks FHIR, with one sentence', async () => {
    const { base, close } = await startStandIn(200);
    const { code, out } = await ncpeh(['run', ...flags(`${base}/nowhere`, 'nowhere')]);
    await close();
    expect(code, out).to.equal(4);
    expect(out)
      .to.match(/no FHIR\s+server at this base/)
      .and.contain('/nowhere/fhir/metadata');
    expect(out.split('\n').length).to.be.lessThan(20);
    expect(out).not.to.contain('Noticed');
  });

  it('4, never 1: what escapes a check when the report is written', async () => {
    const { base, close } = await startStandIn(200);
    const { code, err } = await ncpeh(['run', ...flags(base, 'late', 'after-the-end')]);
    await close();
    expect(code).to.equal(4);
    expect(err).to.contain('long after the end').and.contain('This is a bug in the harness');
    expect(runOf('late').complete).to.equal(true);
  });

  it('3: interrupted, with what was judged by then', async function () {
    // Windows has no signal that a process could answer in its own time.
    if (process.platform === 'win32') this.skip();
    const { base, close } = await startStandIn(200);
    const words = ['run', ...flags(base, 'interrupted', 'slow')];
    const { code, out } = await ncpeh(words, 'CAP-03/at-once');
    await close();
    expect(code, out).to.equal(3);
    const [time = ''] = readdirSync(join(folder, 'reports', 'interrupted'));
    const written = join(folder, 'reports', 'interrupted', time);
    expect(readdirSync(written)).to.deep.equal(['run.json']);
    const run = JSON.parse(readFileSync(join(written, 'run.json'), 'utf8')) as Run;
    expect(run.complete).to.equal(false);
    expect(run.results.map(({ id }) => id)).to.deep.equal(['CAP-03/at-once']);
    expect(latest()).not.to.have.property('interrupted');
  });
});
