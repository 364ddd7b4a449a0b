import { inspect } from 'node:util';
import type { Difference } from '../verdict/outcome.ts';

const shown = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : inspect(value, { depth: 4, maxArrayLength: 20, maxStringLength: 400, breakLength: 100 });

/** What a chai assertion compared, where it says so: `expect(x).to.be.true` does not. */
export function differenceOf(error: Error): Difference | undefined {
  const { actual, expected } = error as { actual?: unknown; expected?: unknown };
  if (actual === undefined && expected === undefined) return undefined;
  return { wanted: shown(expected), found: shown(actual) };
}
