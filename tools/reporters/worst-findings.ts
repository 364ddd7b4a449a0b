import type { Result } from '../verdict/run.ts';
import { acting, type Acting } from './acting.ts';
import { gravityOf } from './gravity.ts';

/** One check that somebody has to act on: its first result, and every class and route it fails on. */
export interface WorstFinding {
  readonly first: Result;
  readonly bindings: readonly string[];
}

/** Results of one check with one verdict, and the check's name without class and route. */
interface Group {
  readonly check: string;
  readonly first: Result;
  readonly all: readonly Result[];
}

/**
 * The worst checks, each once: a fault shows on every class and route, and is one fault all the same. Of
 * one verdict those come first that concern whose entries they are, then those that most skips name as
 * their cause, then by area, then by how many of their results fail.
 */
export function worstFindings(run: Acting, most: number): readonly WorstFinding[] {
  const named = skipsNaming(run.results);
  const skipped = ({ check }: Group): number => named.get(check) ?? 0;
  const groups = grouped(acting(run));
  const verdicts = [...new Set(groups.map(({ first }) => first.verdict))];
  const worst = [...groups].sort(
    (one, other) =>
      verdicts.indexOf(one.first.verdict) - verdicts.indexOf(other.first.verdict) ||
      Number(areaOf(one) !== 'PAT') - Number(areaOf(other) !== 'PAT') ||
      skipped(other) - skipped(one) ||
      gravityOf(areaOf(one)) - gravityOf(areaOf(other)) ||
      other.all.length - one.all.length,
  );
  return worst.slice(0, most).map(({ first, all }) => ({
    first,
    bindings: all.flatMap(({ binding }) => (binding === null ? [] : binding)),
  }));
}

const checkOf = ({ id }: Result): string => id.replace(/@.*$/, '');

const areaOf = ({ check }: Group): string => check.replace(/-.*$/, '');

function grouped(results: readonly Result[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const result of results) {
    const check = checkOf(result);
    const name = `${result.verdict} ${check}`;
    const { first, all } = groups.get(name) ?? { first: result, all: [] };
    groups.set(name, { check, first, all: [...all, result] });
  }
  return [...groups.values()];
}

/** How many skips say of a check that it judges what they lacked: `see PAT-01/exact`. */
function skipsNaming(results: readonly Result[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { verdict, reason = '' } of results)
    for (const check of verdict === 'skip' ? checksNamedIn(reason) : [])
      counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}

/** The checks a reason refers to, each once. */
const checksNamedIn = (reason: string): ReadonlySet<string> =>
  new Set(
    [...reason.matchAll(/\bsee ([A-Z]{3}-\d+\/[a-z0-9-]+)/g)].flatMap(([, check = '']) => check),
  );
