import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { CommanderError } from 'commander';
import { reportCommand, reportOf } from '../../../tools/commands/report.ts';
import { readRun } from '../../../tools/commands/read-run.ts';
import { page } from '../../../tools/reporters/html/page.ts';
import type { Run } from '../../../tools/verdict/run.ts';
import { linkedRun } from '../reporters/linked-run.ts';

describe('ncpeh report', () => {
  let folder: string;
  const place = (name: string): string => join(folder, name);
  const write = (name: string, text: string): string => {
    writeFileSync(place(name), text);
    return place(name);
  };
  const written = (changed: Partial<Run> = {}): string =>
    write('run.json', JSON.stringify({ ...linkedRun, ...changed }));

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ncpeh-report-'))));
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('renders every format, each time to the same bytes', () => {
    const file = written();
    for (const format of ['html', 'md', 'junit', 'text'] as const) {
      expect(reportOf(file, format)).to.equal(reportOf(file, format));
      expect(reportOf(file, format).length, format).to.be.greaterThan(1000);
    }
    expect(reportOf(file, 'html')).to.equal(page(linkedRun));
  });

  it('cuts text at the columns of a terminal, and in a file nowhere', () => {
    const file = written();
    const whole = 'What QRY-02/precision@manifests.documents sends.';
    expect(reportOf(file, 'text')).to.contain(whole).and.not.contain('…\n');
    expect(reportOf(file, 'text', 80)).not.to.contain(whole);
  });

  it('reads back what was written, whatever a candidate wrote into it', () => {
    expect(readRun(written())).to.deep.equal(linkedRun);
  });

  const [first, ...others] = linkedRun.results;
  const refused: readonly (readonly [says: string, text: () => string, found: RegExp])[] = [
    [
      'cut off',
      () => JSON.stringify(linkedRun).slice(0, 5000),
      /a damaged file \(.+\), wanted JSON/,
    ],
    ['empty', () => '', /a damaged file/],
    [
      'of a newer schema',
      () => '{"schema":2,"new":true}',
      /schema 2, wanted schema 1: .* newer ncpeh/,
    ],
    ['no run', () => '[]', /what is no run \(the file must be object\)/],
    [
      'interrupted',
      () => changed({ complete: false, stopped: 'Ctrl-C', exitCode: 3 }),
      /a run that ended early after 9 results \(Ctrl-C\), wanted a complete run/,
    ],
    [
      'of another verdict than its results',
      () => changed({ verdict: 'pass' }),
      /verdict pass over results that say fail/,
    ],
    ['of another exit code', () => changed({ exitCode: 0 }), /exit code 0 over results that say 1/],
    [
      'with a result twice',
      () => changed({ results: first === undefined ? [] : [first, first, ...others] }),
      /two results of one id/,
    ],
    ['without its exchanges', () => changed({ exchanges: [] }), /without an exchange it rests on/],
    ['without its statements', () => changed({ requirements: [] }), /without its statement/],
    [
      'with what the schema does not know',
      () => JSON.stringify({ ...linkedRun, score: 100 }),
      /must NOT have additional properties \(score\)/,
    ],
  ];
  for (const [says, text, found] of refused)
    it(`refuses a run.json that is ${says}, with exit 2 and no report`, async () => {
      const error = await called(write('bad.json', text()), '--out', place('report.html'));
      expect(error.exitCode).to.equal(2);
      expect(error.message).to.match(found);
      expect(readdirSync(folder)).to.deep.equal(['bad.json']);
    });

  it('refuses a path that is none', async () => {
    const error = await called(place('none.json'), '--out', place('report.html'));
    expect(error.exitCode).to.equal(2);
    expect(error.message).to.contain('none.json').and.contain('wanted a run.json');
  });

  it('refuses a folder it cannot write to, and an unknown format', async () => {
    const file = written();
    const nowhere = await called(file, '--out', place('none/report.html'));
    expect(nowhere.exitCode).to.equal(2);
    expect(nowhere.message).to.contain('Name another with --out');
    expect((await called(file, '--format', 'pdf')).message).to.contain('Allowed choices are html');
  });

  it('writes the file it was asked for, and nothing else', async () => {
    await command().parseAsync([written(), '--format', 'md', '--out', place('r.md')], {
      from: 'user',
    });
    expect(readFileSync(place('r.md'), 'utf8')).to.match(/^## ncpeh: `Ruritania`/);
    expect(readdirSync(folder).sort()).to.deep.equal(['r.md', 'run.json']);
  });
});

const changed = (what: Partial<Run>): string => JSON.stringify({ ...linkedRun, ...what });

const command = (): typeof reportCommand =>
  reportCommand.exitOverride().configureOutput({ writeErr: () => undefined });

/** The error the command ends with. */
async function called(...words: readonly string[]): Promise<CommanderError> {
  try {
    await command().parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error;
    throw error;
  }
  throw new Error('The command ended without an error.');
}
