import type { MembershipAnswer } from '../../terminology.ts';
import { undecided } from '../selection.ts';
import { codeItself, type System } from '../system.ts';

/** A code system that is a rule or a table in our own code instead of a CodeSystem resource. */
export interface GrammarRule {
  readonly url: string;
  readonly has: (code: string) => MembershipAnswer;
  /** Why the rule may not know; absent when it always does. */
  readonly gap?: string;
  readonly comparable: (code: string) => string;
  readonly filter?: System['filter'];
}

/** A longer code is not read: no rule here ends at once on a hostile text of a megabyte. */
const longestRead = 1_000;

/** Makes a system of a rule. */
export const grammarSystem = ({ gap, filter, has, ...rule }: GrammarRule): System => ({
  ...rule,
  has: (code) =>
    code.length > longestRead
      ? undecided(`a code of ${code.length} characters is not read`)
      : has(code),
  gaps: gap === undefined ? [] : [gap],
  display: () => undefined,
  property: codeItself,
  ...(filter === undefined ? {} : { filter }),
});
