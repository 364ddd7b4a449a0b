import { dateRule } from './date.ts';
import { referenceRule } from './reference.ts';
import { stringRule } from './string.ts';
import { tokenRule } from './token.ts';
import { uriRule } from './uri.ts';

/** The rule of each type of search parameter served here (the `type` of a SearchParameter). */
export const searchRules = {
  date: dateRule,
  reference: referenceRule,
  string: stringRule,
  token: tokenRule,
  uri: uriRule,
};

/** A type of search parameter that has a rule. */
export type SearchType = keyof typeof searchRules;
