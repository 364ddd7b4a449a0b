import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../../tools/guide/built.ts';
import type { Finding, Validator } from '../../../../tools/validation/validator.ts';
import { packageFolder } from '../mutants/core.ts';
import { drawMutants } from '../mutants/draw.ts';
import type { Mutant } from '../mutants/kind.ts';
import { errorsOf, isAlong } from './prepared.ts';

/** What git says, or nothing where there is no git or no repository. */
function git(folder: string, ...words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * The hash of the last commit that touched the validator: nobody can know the draw beforehand.
 * @throws Error without the history: in a shallow clone every file seems to come from its first commit
 */
export function walkersCommit(folder = projectFolder): string {
  const isShallow = git(folder, 'rev-parse', '--is-shallow-repository');
  const hash = git(folder, 'log', '-1', '--format=%H', '--', 'tools/validation');
  if (isShallow === 'false' && hash !== undefined && hash !== '') return hash;
  const found =
    isShallow === undefined
      ? 'no git repository'
      : isShallow === 'false'
        ? 'no commit of tools/validation'
        : 'a shallow clone';
  throw new Error(
    `Found ${found}, wanted the last commit of tools/validation, which seeds the final draw; ` +
      'run the proof in a clone with its history (`git fetch --unshallow`).',
  );
}

const keyOf = ({ code, path, found, wanted, rule }: Finding): string =>
  JSON.stringify([code, path, found, wanted, rule]);

/** What the validator says of each example as it was published. */
function originals(validator: Validator): (source: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (source) => {
    const found = known.get(source);
    if (found !== undefined) return found;
    const resource: unknown = JSON.parse(readFileSync(join(packageFolder, source), 'utf8'));
    const keys = new Set(errorsOf(validator, resource).map(keyOf));
    known.set(source, keys);
    return keys;
  };
}

/** Mutants, and those in which no new error stands along the mutated path. */
export function judgeMutants(
  validator: Validator,
  seed: string,
  count: number,
): { mutants: readonly Mutant[]; missed: readonly Mutant[] } {
  const before = originals(validator);
  const mutants = drawMutants({ seed, count });
  const missed = mutants.filter(
    ({ resource, source, path }) =>
      !errorsOf(validator, resource).some(
        (finding) => !before(source).has(keyOf(finding)) && isAlong(finding.path, path),
      ),
  );
  return { mutants, missed };
}
