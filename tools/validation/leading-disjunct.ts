import { childrenNamed } from './content.ts';
import type { Instance } from './instance.ts';
import type { Structures } from './structures.ts';

/** A first part of an invariant that may decide it alone: whether children of one name are there. */
export interface LeadingDisjunct {
  readonly name: string;
  /** Whether their being there, or their absence, makes the invariant true. */
  readonly holdsWhen: 'there' | 'absent';
}

/**
 * Reads `name.exists() or …`, `name.empty() or …` and `name.a.b.empty()`, the commonest forms of
 * R4's invariants. `implies` and `xor` bind weaker or as weakly as `or`: an expression with them
 * has no part that decides alone.
 */
export function leadingDisjunctOf(expression: string): LeadingDisjunct | undefined {
  if (/\b(implies|xor)\b/.test(expression)) return undefined;
  const [, name, path, test] =
    /^([a-z][A-Za-z]*)((?:\.[a-z][A-Za-z]*)*)\.(exists|empty)\(\)(?: or |$)/.exec(expression) ?? [];
  if (name === undefined) return undefined;
  if (test === 'empty') return { name, holdsWhen: 'absent' };
  return path === '' ? { name, holdsWhen: 'there' } : undefined;
}

/** Whether the first part makes the invariant true; the rest need not be evaluated then. */
export function decides(
  { name, holdsWhen }: LeadingDisjunct,
  instance: Instance,
  structures: Structures,
): boolean {
  const isThere = childrenNamed(instance, name, structures).length > 0;
  return isThere === (holdsWhen === 'there');
}
