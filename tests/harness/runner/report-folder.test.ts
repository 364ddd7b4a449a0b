import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect } from 'chai';
import type { Run } from '../../../tools/verdict/run.ts';
import { fixtureRun } from '../reporters/fixture-run.ts';
import { folderName } from '../../../tools/runner/folder-name.ts';
import { lastRuns } from '../../../tools/runner/last-runs.ts';
import { reportFolder, writeLatest } from '../../../tools/runner/report-folder.ts';

describe('report folder', () => {
  let out: string;
  beforeEach(() => (out = mkdtempSync(join(tmpdir(), 'ncpeh-reports-'))));
  afterEach(() => {
    rmSync(out, { recursive: true });
  });
  const started = '2024-05-01T10:00:00.123Z';

  it('stands under target and time', () => {
    const { path, write } = reportFolder(out, 'ruritania', started);
    write('junit.xml', '<x/>');
    expect(path).to.equal(join(out, 'ruritania', '2024-05-01T10-00-00Z'));
    expect(readdirSync(path)).to.deep.equal(['junit.xml']);
  });

  it('is never another run’s', () => {
    const first = reportFolder(out, 'ruritania', started);
    first.write('junit.xml', 'first');
    const second = reportFolder(out, 'ruritania', started);
    second.write('junit.xml', 'second');
    expect(basename(second.path)).to.equal('2024-05-01T10-00-00Z-2');
    expect(readFileSync(join(first.path, 'junit.xml'), 'utf8')).to.equal('first');
  });

  const run = (
    name: string,
    complete = true,
    when = started,
    changed: Partial<Run> = {},
  ): string => {
    const { path, writeRun } = reportFolder(out, name, when);
    writeRun({ ...fixtureRun, complete, target: { ...fixtureRun.target, name }, ...changed });
    return join(path, 'run.json');
  };
  const latest = (): unknown => JSON.parse(readFileSync(join(out, 'latest.json'), 'utf8'));

  it('is known as the last complete one of its target, beside those of others', () => {
    run('a');
    const last = { a: run('a'), 'b "é" \\': run('b "é" \\') };
    run('a', false);
    run('c', false, '2024-05-02T10:00:00Z');
    writeLatest(out);
    expect(latest()).to.deep.equal(last);
  });

  it('is not replaced by one that judged nothing or ended in error, unless it is the only one', () => {
    const later = '2024-05-02T10:00:00Z';
    const judged = run('a');
    const skipped = fixtureRun.results.map((result) => ({ ...result, verdict: 'skip' as const }));
    run('a', true, later, { results: [], exitCode: 3 });
    run('a', true, later, { results: skipped, exitCode: 3 });
    run('a', true, later, { exitCode: 4 });
    const only = run('b', true, later, { exitCode: 4, stopped: 'Nothing was judged.' });
    writeLatest(out);
    expect(latest()).to.deep.equal({ a: judged, b: only });
    const next = run('a', true, later);
    writeLatest(out);
    expect(latest()).to.deep.equal({ a: next, b: only });
  });

  it('survives a damaged latest.json, and files that are no run', () => {
    const { path } = reportFolder(out, 'a', '2024-05-02T10:00:00Z');
    for (const damaged of ['{', 'null', '[1]', '{"a":1}', '']) {
      writeFileSync(join(out, 'latest.json'), damaged);
      writeFileSync(join(path, 'run.json'), damaged);
      writeLatest(out);
      expect(latest()).to.deep.equal({});
    }
  });

  it('is not lost when it ends while another is being named', () => {
    const a = run('a');
    let b: string | undefined;
    writeLatest(out, (folder) => {
      const seen = lastRuns(folder);
      b ??= run('b');
      return seen;
    });
    expect(latest()).to.deep.equal({ a, b });
  });

  it('never leaves the folder of reports, and never collides', () => {
    const names = ['../../etc', '..', 'a/b', 'a:b', 'a b', 'nul', 'CON.txt', '', '🩻', 'a\u202eb'];
    for (const name of names)
      expect(dirname(reportFolder(out, name, started).path), name).to.satisfy(
        (parent: string) => dirname(parent) === out,
      );
    const folders = names.map(folderName);
    expect(new Set(folders).size).to.equal(names.length);
    for (const folder of folders)
      expect(folder).to.match(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u);
    expect(folderName('127.0.0.1-8080')).to.equal('127.0.0.1-8080');
    expect(folderName('Ελλάδα')).to.equal('Ελλάδα');
  });

  it('says so, and ends, where no folder can be made', function () {
    if (!existsSync('/proc/self')) this.skip(); // Linux: Node's recursive mkdir never ends there
    expect(() => reportFolder('/proc/no-such', 'x', '2026-01-01T00:00:00Z')).to.throw(/ENOENT/);
  });
});
