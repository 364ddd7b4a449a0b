import { readFileSync } from 'node:fs';
import { ConfigurationError } from './configuration.ts';
import { isMembers } from './raw.ts';

/** A facts index as far as the harness itself reads it; its insides are the oracle's business. */
export interface Facts {
  readonly schema: 1;
  readonly digest: string;
}

const howToMake = 'Write one with `ncpeh dataset --out DIR`.';

/**
 * Reads the facts index of the data set that the candidate holds.
 * @throws ConfigurationError when it is missing, no JSON, or something else than a facts index
 */
export function readFacts(file: string): Facts {
  const facts = parsed(file);
  if (isFacts(facts)) return facts;
  throw new ConfigurationError(
    `${file}: found ${isMembers(facts) ? `keys ${Object.keys(facts).slice(0, 5).join(', ')}` : 'no object'}, ` +
      `wanted a facts index with schema 1 and a digest. ${howToMake}`,
  );
}

function isFacts(value: unknown): value is Facts {
  return isMembers(value) && value['schema'] === 1 && typeof value['digest'] === 'string';
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigurationError(
      `${file}: found ${error instanceof Error ? error.message : 'nothing'}, wanted a facts index. ${howToMake}`,
    );
  }
}
