import type { Result, Run } from './run.ts';
import type { Verdict } from './verdict.ts';

/** What is read of a run to compare it with another. */
export type Comparable = Pick<
  Run,
  'complete' | 'started' | 'target' | 'mode' | 'digests' | 'selection' | 'results'
>;

/** A result that is not what it was; `absent`: the run has none of that identity. */
export interface Change {
  readonly id: string;
  readonly was: Verdict | 'absent';
  readonly is: Verdict | 'absent';
}

/** A run beside an earlier one of the same target. */
export interface Comparison {
  /** When the earlier run started, ISO 8601. */
  readonly baseline: string;
  readonly regressions: readonly Change[];
  readonly newPasses: readonly Change[];
  /** What the two runs do not share, so that a reader doubts the comparison: `the guide`. */
  readonly differs: readonly string[];
}

/**
 * What is worse than what: only these can get worse, because only these said something good. An error
 * is not the candidate's doing and has an exit code of its own.
 */
const worseThan: Partial<Record<Verdict, readonly Change['is'][]>> = {
  pass: ['warn', 'fail', 'skip', 'omit', 'absent'],
  warn: ['fail', 'skip', 'omit', 'absent'],
};

/**
 * Compares a run with an earlier one, identity by identity. Worse than a pass is a warning and a
 * failure, and a skip, an option no longer declared, a check that is gone: a run that tests less is not
 * better. What the run did not select, or did not get to before it was interrupted, is not compared.
 */
export function compareWithBaseline(baseline: Comparable, run: Comparable): Comparison {
  const was = verdicts(baseline.results);
  const is = verdicts(run.results);
  const selected = [...was.keys()].filter(
    (id) => is.has(id) || (run.complete && selects(run.selection, id)),
  );
  const changes = [...new Set([...selected, ...is.keys()])].map((id): Change => ({
    id,
    was: was.get(id) ?? 'absent',
    is: is.get(id) ?? 'absent',
  }));
  return {
    baseline: baseline.started,
    regressions: changes.filter((change) => isRegression(change)),
    newPasses: changes.filter((change) => change.is === 'pass' && change.was !== 'pass'),
    differs: differing(baseline, run),
  };
}

const verdicts = (results: readonly Pick<Result, 'id' | 'verdict'>[]): Map<string, Verdict> =>
  new Map(results.map(({ id, verdict }) => [id, verdict]));

const isRegression = ({ was, is }: Change): boolean =>
  was !== 'absent' && (worseThan[was]?.includes(is) ?? false);

/** Whether words of a selection — areas, keys, identities — name a result; no words select everything. */
export function selects(words: readonly string[], id: string): boolean {
  const [area = '', key = '', check = ''] = [/^[^-]*/, /^[^/]*/, /^[^@]*/].map(
    (part) => part.exec(id)?.[0],
  );
  return words.length === 0 || [area, key, check, id].some((name) => words.includes(name));
}

function differing(baseline: Comparable, run: Comparable): readonly string[] {
  const pairs: readonly (readonly [what: string, was: string, is: string])[] = [
    ['the target’s name', baseline.target.name, run.target.name],
    ['the FHIR base', baseline.target.fhir, run.target.fhir],
    ['the image base', baseline.target.images, run.target.images],
    ['the mode', baseline.mode, run.mode],
    ['the guide', baseline.digests.guide, run.digests.guide],
    ['the data set', baseline.digests.dataset, run.digests.dataset],
    ['the checks', baseline.digests.checks, run.digests.checks],
  ];
  return pairs.filter(([, was, is]) => was !== is).map(([what]) => what);
}
