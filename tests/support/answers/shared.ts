import type { Target } from '../../../tools/exchange/target.ts';

type Settled<T> = { readonly value: T } | { readonly error: unknown };

/**
 * An answer that several checks judge, asked for once per run. Unlike a fixture, which is what a check
 * needs *before* it can judge, what goes wrong here is the answer judged: each check gets the error
 * itself, not "untestable".
 */
export async function shared<T>(target: Target, name: string, make: () => Promise<T>): Promise<T> {
  const settled = await target.fixture<Settled<T>>(name, async () => {
    try {
      return { value: await make() };
    } catch (error) {
      return { error };
    }
  });
  if ('error' in settled) throw settled.error;
  return settled.value;
}
