import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../../tools/guide/built.ts';
import type { Finding, Validator } from '../../../../tools/validation/validator.ts';
import { packageFolder } from '../mutants/core.ts';
import { drawMutants } from '../mutants/draw.ts';
import type { Mutant } from '../mutants/kind.ts';
import { errorsOf, isAlong } from './prepared.ts';

/** The hash of the last commit that touched the validator: nobody can know the draw beforehand. */
export function walkersCommit(): string {
  const hash = execFileSync('git', ['log', '-1', '--format=%H', '--', 'tools/validation'], {
    cwd: projectFolder,
    encoding: 'utf8',
  }).trim();
  if (/^[0-9a-f]{40}/.test(hash)) return hash;
  throw new Error(
    'Found no commit of tools/validation, wanted the seed of the final draw; run the proof in a clone with its history.',
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
