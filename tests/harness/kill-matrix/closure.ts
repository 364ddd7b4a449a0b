import type { Entailment } from '../../faults/entails.ts';

/** The key of an identity. */
export const keyOf = (identity: string): string => identity.split('/')[0] ?? identity;

/** Whether a name in `violates` (a key, `KEY/slug` or a full identity) stands for an identity. */
export function covers(name: string, identity: string): boolean {
  return identity === name || identity.startsWith(`${name}/`) || identity.startsWith(`${name}@`);
}

/** The identities that names stand for. */
export function expand(names: readonly string[], identities: readonly string[]): Set<string> {
  return new Set(identities.filter((identity) => names.some((name) => covers(name, identity))));
}

/** The identities named, and all checks of the requirements that theirs entail, transitively. */
export function closureOf(
  names: readonly string[],
  identities: readonly string[],
  entails: readonly Entailment[],
): Set<string> {
  const closure = expand(names, identities);
  const keys = new Set<string>();
  const pending = names.map(keyOf);
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    const entailed = entails.filter(({ from }) => from === key).map(({ to }) => to);
    for (const to of entailed.filter((name) => !keys.has(name))) {
      keys.add(to);
      pending.push(to);
    }
  }
  for (const identity of expand([...keys], identities)) closure.add(identity);
  return closure;
}
