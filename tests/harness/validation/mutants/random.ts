import { createHash } from 'node:crypto';

/** A deterministic source of choices: the same seed draws the same mutants on every machine. */
export interface Random {
  below: (bound: number) => number;
  pick: <T>(items: readonly T[]) => T | undefined;
  shuffled: <T>(items: readonly T[]) => T[];
}

/** Each number is a SHA-256 of the seed and a counter: no state to get wrong, no dependency. */
export function seeded(seed: string): Random {
  let counter = 0;
  const below = (bound: number): number => {
    const digest = createHash('sha256')
      .update(`${seed}#${String(counter++)}`)
      .digest();
    return digest.readUIntBE(0, 6) % bound;
  };
  return {
    below,
    pick: (items) => items[items.length === 0 ? 0 : below(items.length)],
    shuffled: (items) => {
      const rest = [...items];
      const out: typeof rest = [];
      while (rest.length > 0) out.push(...rest.splice(below(rest.length), 1));
      return out;
    },
  };
}
