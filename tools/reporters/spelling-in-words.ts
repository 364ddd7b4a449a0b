import type { Spelling } from '../verdict/run.ts';

/** How a filter had to be spelt, and on which classes and routes it was the same. */
export interface Spelt extends Omit<Spelling, 'binding'> {
  readonly bindings: readonly string[];
}

/** Spellings by filter, one for all classes and routes that say the same. */
export function spellingsTogether(spellings: readonly Spelling[]): readonly Spelt[] {
  const together = new Map<string, Spelt>();
  for (const { binding, ...said } of [...spellings].sort(byFilter)) {
    const key = JSON.stringify([said.filter, said.parameter, said.because]);
    const bindings = [...(together.get(key)?.bindings ?? []), binding];
    together.set(key, { ...said, bindings });
  }
  return [...together.values()];
}

const byFilter = (one: Spelling, other: Spelling): number =>
  `${one.filter} ${one.binding}`.localeCompare(`${other.filter} ${other.binding}`);
