/** What subsumes what in a code system; every concept counts as subsumed by itself only in `isA`. */
export interface Hierarchy {
  /** Whether the system's hierarchy has the concept. */
  has(code: string): boolean;
  /** Whether the concept is the other or stands below it, by any path. */
  isA(code: string, other: string): boolean;
  parents(code: string): readonly string[];
  children(code: string): readonly string[];
  /** False when concepts between may be missing, so that "not below" proves nothing. */
  readonly whole: boolean;
}

function reversed(parents: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const [code, above] of parents)
    for (const parent of above) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [code]);
      else known.push(code);
    }
  return children;
}

/** A hierarchy over the direct parents of each concept; loops end, several parents are allowed. */
export function hierarchyOf(
  parents: ReadonlyMap<string, readonly string[]>,
  whole: boolean,
): Hierarchy {
  let below: Map<string, string[]> | undefined;
  return {
    whole,
    has: (code) => parents.has(code),
    parents: (code) => parents.get(code) ?? [],
    children: (code) => (below ??= reversed(parents)).get(code) ?? [],
    isA(code, other) {
      const seen = new Set([code]);
      for (const one of seen) {
        if (one === other) return true;
        for (const parent of parents.get(one) ?? []) seen.add(parent);
      }
      return false;
    },
  };
}
