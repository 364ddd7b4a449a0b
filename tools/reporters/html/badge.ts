import type { Result } from '../../verdict/run.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { worstFirst } from '../counts.ts';
import { element, type Child, type Markup } from './element.ts';

/** A verdict, as a word in a coloured box: the word says it, the colour helps. */
export function badge(verdict: Verdict | 'not covered', count?: number): Markup {
  const kind = verdict.replace(' ', '-');
  const says = count === undefined ? verdict : `${count} ${verdict}`;
  return element('span', { class: `badge ${kind}` }, says);
}

/** A badge for each verdict that occurs, worst first, a blank between two. */
export function badges(results: readonly Pick<Result, 'verdict'>[]): readonly Child[] {
  return worstFirst.flatMap((verdict) => {
    const count = results.filter((result) => result.verdict === verdict).length;
    return count === 0 ? [] : [badge(verdict, count), ' '];
  });
}
