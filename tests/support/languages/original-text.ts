import type { Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';
import { comparable } from '../answers/same-text.ts';
import { impressionsOf } from './impressions.ts';
import { withoutAny } from './reports-given.ts';
import type { Given } from './reports-given.ts';
import { wordsIn } from './words-in.ts';

/**
 * Every report holds the impression in the words of its author, whatever stands beside it: in one of the entries
 * that are listed for it, for which of its versions may be listed is for other statements.
 * @throws Violation quoting the words that are missing.
 */
export function originalThere(target: Target, given: readonly Given[]): void {
  const lost = withoutAny(target, given, ({ content, facts: { conclusion } }) => {
    const wanted = comparable(conclusion);
    return wordsIn(content).some((words) => comparable(words).includes(wanted));
  });
  if (lost.length > 0)
    throw new Violation('Reports come without the words of their authors.', {
      wanted: lost
        .slice(0, 3)
        .map(({ facts, name }) => `${name}: “${facts.conclusion}”`)
        .join('; '),
      found: lost
        .slice(0, 3)
        .map(({ content, name }) => `${name}: ${nearest(content)}`)
        .join('; '),
      missing: lost.map(({ name }) => name),
    });
}

/** What stands where the impression should: for a message. */
function nearest(content: unknown): string {
  const [first] = impressionsOf(content);
  return first === undefined ? 'no impression' : `“${first.words}”`;
}
