import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Target } from '../exchange/target.ts';
import type { Catalogue } from '../requirements/catalogue.ts';
import { identityOf, type Check } from '../verdict/check.ts';

/** The checks of some files, and where each comes from. */
export interface LoadedChecks {
  readonly checks: readonly Check<Target>[];
  readonly fileOf: (check: Check<Target>) => string | undefined;
  /** SHA-256 over the contents of the files. */
  readonly digest: string;
}

/** A file of checks that cannot be used; the message names it. */
export class CheckFileRefused extends Error {
  override readonly name = 'CheckFileRefused';
}

/**
 * Imports check files and flattens what they export.
 * @param paths files, or folders of which every `*.checks.ts` below is taken
 * @throws CheckFileRefused for a file that is missing, empty or exports something else, a key that the
 * guide does not have, or an identity that exists twice
 */
export async function loadChecks(
  paths: readonly string[],
  catalogue: Catalogue,
): Promise<LoadedChecks> {
  const files = [...new Set(paths.flatMap(filesOf))];
  const from = new Map<string, string>();
  const owner = new Map<Check<Target>, string>();
  const checks: Check<Target>[] = [];
  for (const file of files)
    for (const check of await checksOf(file)) {
      admit(check, shown(file), catalogue, from);
      owner.set(check, shown(file));
      checks.push(check);
    }
  return { checks, fileOf: (check) => owner.get(check), digest: digestOf(files) };
}

const shown = (file: string): string => relative('', file) || file;

function filesOf(path: string): readonly string[] {
  if (!existsSync(path))
    throw new CheckFileRefused(
      `Found no ${path}, wanted a file or folder of checks. Check the path.`,
    );
  if (statSync(path).isFile()) return [resolve(path)];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.checks.ts'))
    .sort();
  if (names.length > 0) return names.map((name) => resolve(join(path, name)));
  throw new CheckFileRefused(
    `Found no check file below ${path}, wanted files named *.checks.ts. Check the path.`,
  );
}

async function checksOf(file: string): Promise<readonly Check<Target>[]> {
  const exported = await imported(file);
  const all = typeof exported === 'object' && exported !== null ? Object.entries(exported) : [];
  const list: unknown = all.find(([name]) => name === 'default')?.[1];
  if (!Array.isArray(list)) throw new CheckFileRefused(refusal(file, 'no array as default export'));
  if (list.length === 0) throw new CheckFileRefused(refusal(file, 'an empty array'));
  const odd = list.findIndex((value) => !isCheck(value));
  if (odd >= 0) throw new CheckFileRefused(refusal(file, `no check as number ${odd + 1}`));
  return list as readonly Check<Target>[];
}

async function imported(file: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    throw new CheckFileRefused(
      `${shown(file)} cannot be imported: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

const refusal = (file: string, found: string): string =>
  `${shown(file)}: found ${found}, wanted an array of checks made by requirement(…). Export them as default.`;

function isCheck(value: unknown): value is Check<Target> {
  if (typeof value !== 'object' || value === null) return false;
  const { key, stimulus, bindings, judge } = value as Partial<Record<keyof Check<Target>, unknown>>;
  return (
    typeof key === 'string' &&
    typeof stimulus === 'object' &&
    Array.isArray(bindings) &&
    typeof judge === 'function'
  );
}

/** Refuses an unknown key and an identity that another check has. */
function admit(
  check: Check<Target>,
  file: string,
  catalogue: Catalogue,
  from: Map<string, string>,
): void {
  try {
    catalogue.of(check.key);
  } catch (error) {
    throw new CheckFileRefused(`${file}: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  }
  const identity = identityOf(check);
  const other = from.get(identity);
  if (other !== undefined)
    throw new CheckFileRefused(
      `${file}: found ${identity} a second time (first in ${other}), wanted each identity once. Give it another slug.`,
    );
  from.set(identity, file);
}

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
