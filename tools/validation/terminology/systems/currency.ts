import { inside, outside } from '../selection.ts';
import { addedByFhir, current, withdrawn } from './currency-codes.ts';
import { exact } from '../system.ts';
import { grammarSystem } from './grammar.ts';

const all: ReadonlySet<string> = new Set([...current, ...withdrawn, ...addedByFhir]);

/** ISO 4217, withdrawn currencies included. */
export const currencies = grammarSystem({
  url: 'urn:iso:std:iso:4217',
  comparable: exact,
  has: (code) => (all.has(code) ? inside : outside(`${code} is no currency of ISO 4217`)),
});
