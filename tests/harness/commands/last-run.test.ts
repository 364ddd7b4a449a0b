import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { lastRun, lastRunOf } from '../../../tools/commands/last-run.ts';
import { reportFolder } from '../../../tools/runner/report-folder.ts';
import type { Run } from '../../../tools/verdict/run.ts';
import { fixtureRun } from '../reporters/fixture-run.ts';

describe('the last run', () => {
  let out: string;
  beforeEach(() => (out = mkdtempSync(join(tmpdir(), 'ncpeh-last-'))));
  afterEach(() => {
    rmSync(out, { recursive: true });
  });
  const run = (
    name: string,
    started: string,
    complete = true,
    changed: Partial<Run> = {},
  ): string => {
    const { path, writeRun } = reportFolder(out, name, started);
    writeRun({ ...fixtureRun, complete, target: { ...fixtureRun.target, name }, ...changed });
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

  describe('that has a requirement', () => {
    const only = (key: string): Partial<Run> => ({
      results: fixtureRun.results.filter((result) => result.key === key),
    });
    const dead: Partial<Run> = {
      results: fixtureRun.results.map((result) => ({ ...result, verdict: 'error' })),
      exitCode: 4,
    };

    it('is an earlier one where the last judged something else', () => {
      const all = run('a', '2024-05-01T10:00:00Z');
      const one = run('a', '2024-05-02T10:00:00Z', true, only('QRY-02'));
      expect(lastRunOf(['QRY-02'], { out })).to.deep.equal({ file: one });
      expect(lastRunOf(['QRY-02/recall'], { out })).to.deep.equal({ file: one });
      const [other] = fixtureRun.results.filter(({ key }) => key !== 'QRY-02');
      expect(lastRunOf([other?.key ?? ''], { out })).to.deep.equal({ file: all, later: one });
      expect(lastRunOf(['QRY-99', other?.key ?? ''], { out })).to.include({ file: all });
      expect(lastRunOf([other?.key ?? ''], { out, run: one })).to.deep.equal({ file: one });
    });

    it('is an earlier one where the last ended in error, and the last where none has it', () => {
      const all = run('a', '2024-05-01T10:00:00Z');
      const ended = run('a', '2024-05-02T10:00:00Z', true, dead);
      expect(lastRunOf(['QRY-02'], { out })).to.deep.equal({ file: all, later: ended });
      expect(lastRunOf(['QRY-99'], { out })).to.deep.equal({ file: all, later: ended });
    });

    it('is of the target asked for, whatever another has', () => {
      const a = run('a', '2024-05-01T10:00:00Z');
      run('b', '2024-05-02T10:00:00Z');
      expect(lastRunOf(['QRY-02'], { out, target: 'a' })).to.deep.equal({ file: a });
      expect(() => lastRunOf(['QRY-02'], { out, target: 'c' })).to.throw(/no complete run of c/);
      expect(lastRunOf(['QRY-02'], { out: join(out, 'nowhere') })).to.equal(undefined);
    });
  });
});
