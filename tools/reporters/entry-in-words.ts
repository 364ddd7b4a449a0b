import type { Difference } from '../verdict/outcome.ts';
import { beginning } from './visible.ts';

/** Signs of an entry, and of what distinguishes it. */
const longest = 120;

/** `ct-abdomen (CT; 2022-05-02)`: an entry of a difference with the facts that distinguish it. */
export function entryInWords(entry: string, { facts = {} }: Pick<Difference, 'facts'>): string {
  const label = beginning(entry, longest);
  const fact = factOf(entry, facts);
  return fact === undefined ? label : `${label} (${beginning(fact, longest)})`;
}

/** What distinguishes an entry; a candidate may have named one like a member of every object. */
export const factOf = (
  entry: string,
  facts: Readonly<Record<string, string>>,
): string | undefined => (Object.hasOwn(facts, entry) ? facts[entry] : undefined);
