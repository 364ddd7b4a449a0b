import type { Kind, Mutant } from './kind.ts';
import { kinds } from './kinds/kinds.ts';
import { seeded } from './random.ts';
import type { Random } from './random.ts';
import { sources, subject } from './sources.ts';

export interface Draw {
  /** The same seed draws the same mutants; the final draw's is the hash of the walker's last commit. */
  seed: string;
  count: number;
}

/** Files in drawing order: one of each resource type before the second of any. */
function order(byType: Map<string, string[]>, random: Random): string[] {
  const piles = random.shuffled([...byType.values()]).map((files) => random.shuffled(files));
  const out: string[] = [];
  for (let round = 0; out.length < piles.flat().length; round++) {
    for (const pile of piles) {
      const file = pile[round];
      if (file !== undefined) out.push(file);
    }
  }
  return out;
}

/** Mutants of one kind until no example has a place left for it; each file once. */
function* ofKind(kind: Kind, files: readonly string[], random: Random): Generator<Mutant> {
  for (const source of files) {
    const example = subject(source);
    const made = example && kind.apply(example, random);
    if (made === undefined) continue;
    const { mutated: resource, path, why } = made;
    yield {
      name: `${kind.name}/${source}/${path}`,
      kind: kind.name,
      source,
      path,
      resource,
      why,
      ...(kind.referee === undefined ? {} : { referee: kind.referee }),
    };
  }
}

/**
 * `count` mutants, dealt kind by kind in turn, so that a rare kind is not drowned by a common one.
 * Every kind draws with a seed of its own: adding a kind leaves the mutants of the others alone.
 */
export function drawMutants({ seed, count }: Draw): Mutant[] {
  const byType = sources();
  let hands = kinds.map((kind) => {
    const random = seeded(`${seed}/${kind.name}`);
    return ofKind(kind, order(byType, random), random);
  });
  const drawn: Mutant[] = [];
  while (drawn.length < count && hands.length > 0) {
    hands = hands.filter((hand) => {
      if (drawn.length >= count) return true;
      const next = hand.next();
      if (next.done !== true) drawn.push(next.value);
      return next.done !== true;
    });
  }
  return drawn;
}
