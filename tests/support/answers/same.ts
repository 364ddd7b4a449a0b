import type { Target } from '../../../tools/exchange/target.ts';
import { Violation } from '../../../tools/verdict/outcome.ts';

/**
 * One named fact of an answer is what was wanted.
 * @throws Violation naming both.
 */
export function is(target: Target, what: string, found: unknown, ...wanted: unknown[]): void {
  target.record.compared();
  if (wanted.includes(found)) return;
  throw new Violation(`${what} is not what was asked for.`, {
    wanted: wanted.map((value) => JSON.stringify(value)).join(' or '),
    found: found === undefined ? 'nothing' : JSON.stringify(found),
  });
}

/**
 * A list of names contains all that are wanted.
 * @throws Violation naming those that are missing.
 */
export function containsAll(
  target: Target,
  what: string,
  found: Iterable<string>,
  wanted: readonly string[],
): void {
  const there = new Set(found);
  const missing = wanted.filter((name) => !there.has(name));
  target.record.compared(wanted.length);
  if (missing.length > 0)
    throw new Violation(`${what} lacks something.`, {
      wanted: wanted.join(', '),
      found: [...there].join(', ') || 'nothing',
      missing,
    });
}

/** @throws Violation when there is nothing where something has to be. */
export function isSome(target: Target, what: string, found: number): void {
  target.record.compared();
  if (found === 0) throw new Violation(`${what} is empty.`, { wanted: 'at least one', found: '0' });
}
