import type { Result, Run } from '../verdict/run.ts';
import { counted } from './counted.ts';
import { beginning } from './visible.ts';

/** An entry that many failing checks name: one cause is likely behind all of them. */
export interface Named {
  readonly entry: string;
  /** Identities without class and route, each once. */
  readonly checks: readonly string[];
  readonly missing: number;
  readonly extra: number;
}

/** So many failing checks make an entry worth telling before any of them. */
const worthTelling = 3;

/** The entries that at least three failing checks name as missing or too much, most named first. */
export function mostNamed({ results }: Pick<Run, 'results'>): readonly Named[] {
  const missing = checksByEntry(results, 'missing');
  const extra = checksByEntry(results, 'extra');
  const all = [...new Set([...missing.keys(), ...extra.keys()])].map((entry): Named => {
    const [lacking, beyond] = [missing.get(entry) ?? [], extra.get(entry) ?? []];
    const checks = [...new Set([...lacking, ...beyond])].sort();
    return { entry, checks, missing: new Set(lacking).size, extra: new Set(beyond).size };
  });
  return all
    .filter(({ checks }) => checks.length >= worthTelling)
    .sort((one, other) => other.checks.length - one.checks.length);
}

function checksByEntry(
  results: readonly Result[],
  side: 'missing' | 'extra',
): ReadonlyMap<string, readonly string[]> {
  const checks = new Map<string, string[]>();
  for (const { id, verdict, difference } of results)
    for (const entry of verdict === 'fail' ? (difference?.[side] ?? []) : []) {
      const named = checks.get(entry) ?? [];
      named.push(id.replace(/@.*$/, ''));
      checks.set(entry, named);
    }
  return checks;
}

/** Entries that are told; the rest is counted. */
const told = 3;

/** What a reader is told of them, in lines of an entry and the words after it. */
export function mostNamedInWords(
  run: Pick<Run, 'results'>,
): readonly { readonly entry: string; readonly says: string }[] {
  const all = mostNamed(run);
  const left = all.length - told;
  return all.slice(0, told).map(({ entry, checks, missing, extra }, at) => ({
    entry: beginning(entry, 120),
    says:
      `is named by ${counted(checks.length, 'failing check')}: ${sides(missing, extra)}` +
      (at === told - 1 && left > 0 ? `; and ${left} more by at least ${worthTelling}` : ''),
  }));
}

const sides = (missing: number, extra: number): string =>
  [
    ...(missing === 0 ? [] : [`missing in ${missing}`]),
    ...(extra === 0 ? [] : [`too much in ${extra}`]),
  ].join(', ');
