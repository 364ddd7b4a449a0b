import { unescaped } from './escape.ts';
import type { SearchRule } from './rule.ts';

/** URIs: equal to the letter (R4 search, 3.1.1.4.13). */
export const uriRule: SearchRule<string> = {
  modifiers: [],
  index: (found) => found.filter((value) => typeof value === 'string'),
  test: (text) => {
    const wanted = unescaped(text);
    return (value) => value === wanted;
  },
  sortKey: (value) => value,
};
