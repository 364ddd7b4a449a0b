import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { lastRun } from '../../../tools/commands/last-run.ts';
import { reportFolder } from '../../../tools/runner/report-folder.ts';
import { fixtureRun } from '../reporters/fixture-run.ts';

describe('the last run', () => {
  let out: string;
  beforeEach(() => (out = mkdtempSync(join(tmpdir(), 'ncpeh-last-'))));
  afterEach(() => {
    rmSync(out, { recursive: true });
  });
  const run = (name: string, started: string, complete = true): string => {
    const { path, writeRun } = reportFolder(out, name, started);
    writeRun({ ...fixtureRun, complete, target: { ...fixtureRun.target, name } });
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
    expect(lastRun({ out: join(out, 'nowhere') })).to.equal(undefined);
    rmSync(dirname(run('a', '2024-05-02T10:00:00Z')), { recursive: true });
    expect(lastRun({ out })).to.equal(undefined);
  });

  it('is never one that was interrupted, or is under way', () => {
    const whole = run('a', '2024-05-01T10:00:00Z');
    run('a', '2024-05-02T10:00:00Z', false);
    expect(lastRun({ out, target: 'a' })).to.equal(whole);
    run('b', '2024-05-03T10:00:00Z', false);
    expect(() => lastRun({ out, target: 'b' })).to.throw(
      /Found no complete run of b .* wanted a\./,
    );
  });

  it('of a target that was never run is a mistake', () => {
    run('a', '2024-05-02T10:00:00Z');
    expect(() => lastRun({ out, target: 'nobody' })).to.throw(
      /Found no complete run of nobody below .* wanted a/,
    );
  });
});
