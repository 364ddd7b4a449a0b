import { unescaped } from './escape.ts';
import { isObject } from './rule.ts';
import type { SearchRule } from './rule.ts';

/** The parts of a HumanName or an Address that are words (R4 search, 3.1.1.4.8); `use` and `period` are not. */
const words = ['text', 'family', 'given', 'prefix', 'suffix'];
const places = ['line', 'city', 'district', 'state', 'postalCode', 'country'];

/** Every text in a value: a name or an address is searched part by part. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isObject(value)) return [];
  return [...words, ...places].flatMap((part) => textsOf(value[part]));
}

/** Without case and accents, as string search compares. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function testString(text: string, modifier: string | undefined): (value: string) => boolean {
  const wanted = unescaped(text);
  if (modifier === 'exact') return (value) => value === wanted;
  if (modifier === 'contains') return (value) => folded(value).includes(folded(wanted));
  return (value) => folded(value).startsWith(folded(wanted));
}

/** Texts: from their start unless `:contains`, blind to case and accents unless `:exact`. */
export const stringRule: SearchRule<string> = {
  modifiers: ['exact', 'contains'],
  index: (found) => found.flatMap(textsOf),
  test: testString,
  sortKey: folded,
};
