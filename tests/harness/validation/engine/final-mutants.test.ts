import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { walkersCommit } from './final-mutants.ts';

describe('the seed of the final draw', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ncpeh-seed-'));
  const origin = join(folder, 'origin');
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.org', ...words], {
      cwd: origin,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  let walker = '';

  before(() => {
    mkdirSync(join(origin, 'tools', 'validation'), { recursive: true });
    git('init', '-q');
    writeFileSync(join(origin, 'tools', 'validation', 'walk.ts'), '');
    git('add', '.');
    git('commit', '-q', '-m', 'walker');
    walker = git('rev-parse', 'HEAD');
    git('commit', '-q', '--allow-empty', '-m', 'something else');
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is the last commit that touched the validator', () => {
    expect(walkersCommit(origin)).to.equal(walker);
  });

  it('is refused in a shallow clone, where another commit would seem to be it', () => {
    const shallow = join(folder, 'shallow');
    git('clone', '-q', '--depth', '1', pathToFileURL(origin).href, shallow);
    expect(() => walkersCommit(shallow)).to.throw('Found a shallow clone');
  });

  it('is refused without a repository, and without a commit', () => {
    expect(() => walkersCommit(folder)).to.throw('Found no git repository');
    const empty = join(folder, 'empty');
    git('init', '-q', empty);
    expect(() => walkersCommit(empty)).to.throw('Found no commit of tools/validation');
  });
});
