import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { lastRun } from '../../../tools/commands/last-run.ts';
import { reportFolder } from '../../../tools/runner/report-folder.ts';

describe('the last run', () => {
  let out: string;
  beforeEach(() => (out = mkdtempSync(join(tmpdir(), 'ncpeh-last-'))));
  afterEach(() => {
    rmSync(out, { recursive: true });
  });
  const run = (target: string, started: string): string => {
    const { path, write, nameAsLatest } = reportFolder(out, target, started);
    write('run.json', '{}');
    nameAsLatest();
    return join(path, 'run.json');
  };

  it('is the one that began last, whatever its target, or that of the target asked for', () => {
    const a = run('a', '2024-05-02T10:00:00Z');
    const b = run('b', '2024-05-01T10:00:00Z');
    expect(lastRun({ out })).to.equal(a);
    expect(lastRun({ out, target: 'b' })).to.equal(b);
  });

  it('is the file that is named', () => {
    expect(lastRun({ out, run: 'x.json' })).to.equal('x.json');
  });

  it('is none where there was none, or where its files were taken away', () => {
    expect(lastRun({ out })).to.equal(undefined);
    writeFileSync(join(out, 'latest.json'), '{"a":"gone/run.json"}');
    expect(lastRun({ out })).to.equal(undefined);
  });

  it('of a target that was never run is a mistake', () => {
    run('a', '2024-05-02T10:00:00Z');
    expect(() => lastRun({ out, target: 'nobody' })).to.throw(
      /Found no run of nobody in .* wanted a/,
    );
  });
});
