import { isUsageError, UsageError } from './usage-error.ts';

/**
 * Does several things that can go wrong by how a command was called, so that all mistakes are said at
 * once.
 * @throws UsageError with one mistake a line; the one mistake itself; whatever else is thrown
 */
export function together<T extends readonly unknown[]>(
  ...works: { readonly [K in keyof T]: () => T[K] }
): T {
  const mistakes: unknown[] = [];
  const made = works.map((work) => {
    try {
      return work();
    } catch (error) {
      if (!isUsageError(error)) throw error;
      mistakes.push(error);
      return undefined;
    }
  });
  if (mistakes.length === 1) throw mistakes[0];
  if (mistakes.length > 1)
    throw new UsageError(mistakes.map((mistake) => (mistake as Error).message).join('\n'));
  return made as unknown as T;
}
