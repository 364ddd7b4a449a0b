import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'test-results-parser';
import { junit } from '../../../tools/reporters/junit.ts';
import type { Run } from '../../../tools/verdict/run.ts';
import { failingRun } from './failing-run.ts';
import { fixtureRun } from './fixture-run.ts';

describe('JUnit, as a reader of another house reads it', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'ncpeh-junit-'))));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const read = (run: Run): ReturnType<typeof parse> => {
    const file = join(folder, 'junit.xml');
    writeFileSync(file, junit(run));
    return parse({ type: 'junit', files: [file] });
  };

  for (const [name, run] of Object.entries({
    'every verdict': fixtureRun,
    'only failures': failingRun(40),
  }))
    it(`counts the same in a run of ${name}`, () => {
      const { passed, failed, errors, skipped, suites } = read(run);
      const count = (...verdicts: readonly string[]): number =>
        run.results.filter(({ verdict }) => verdicts.includes(verdict)).length;
      expect({ passed, failed, errors, skipped }).to.deep.equal({
        passed: count('pass', 'warn', 'evidence'),
        failed: count('fail'),
        errors: count('error'),
        skipped: count('skip', 'omit'),
      });
      expect(suites.flatMap(({ cases }) => cases.map((one) => one.name))).to.have.members(
        run.results.map(({ id }) => id),
      );
    });
});
