import type { Result, Run } from '../verdict/run.ts';
import { acting } from './acting.ts';

/** One check that somebody has to act on: its first result, and every class and route it fails on. */
export interface WorstFinding {
  readonly first: Result;
  readonly bindings: readonly string[];
}

/** The worst checks, each once: a fault shows on every class and route, and is one fault all the same. */
export function worstFindings(
  run: Pick<Run, 'results' | 'stopped'>,
  most: number,
): readonly WorstFinding[] {
  const byCheck = new Map<string, Result[]>();
  for (const result of acting(run)) {
    const check = `${result.verdict} ${result.id.replace(/@.*$/, '')}`;
    byCheck.set(check, [...(byCheck.get(check) ?? []), result]);
  }
  return [...byCheck.values()].slice(0, most).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const bindings = [first, ...others].flatMap(({ binding }) => (binding === null ? [] : binding));
    return [{ first, bindings }];
  });
}
