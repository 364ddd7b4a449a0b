import type { Catalogue } from '../requirements/catalogue.ts';
import { areaTitled, areaTitles } from '../verdict/area-titles.ts';
import { nearest } from '../requirements/nearest.ts';
import { identityOf, type Check } from '../verdict/check.ts';

type Named = Pick<Check<never>, 'key' | 'stimulus' | 'bindings'>;

/** A word of a selection that names nothing. */
export class UnknownSelection extends Error {
  override readonly name = 'UnknownSelection';
  constructor(word: string, known: Iterable<string>) {
    super(
      `Found ${word}, wanted an area, its title, a key or the identity of a check. ` +
        `Did you mean ${nearest(word, known).join(', ')}? \`npx ncpeh list\` shows all.`,
    );
  }
}

/** Areas (of a title too), keys and element ids in capitals, slugs and routes in small letters, however they were typed. */
export const asWritten = (typed: string): string =>
  areaTitled(typed) ??
  typed
    .replace(/^[^/]*/, (key) => key.toUpperCase())
    .replace(/\/.*$/, (slug) => slug.toLowerCase());

/** What was asked for: areas (`QRY`), keys (`QRY-03`), identities with or without binding. */
export interface Selection {
  readonly words: readonly string[];
  takes(check: Named, binding: Check<never>['bindings'][number] | undefined): boolean;
  /** Whether all of a requirement was asked for, so that it is listed if it is not covered. */
  takesKey(key: string): boolean;
}

/**
 * Reads a selection, in whatever case it was typed; none means everything.
 * @throws UnknownSelection for a word that is no area, key or identity
 */
export function select(
  typed: readonly string[],
  catalogue: Catalogue,
  checks: readonly Named[],
): Selection {
  const known = new Set([
    ...catalogue.requirements.flatMap(({ key, area }) => [area, key]),
    ...checks.flatMap((check) => [
      identityOf(check),
      ...check.bindings.map((binding) => identityOf(check, binding)),
    ]),
  ]);
  const words = typed.map(asWritten);
  const unknown = words.find((word) => !known.has(word));
  if (unknown !== undefined) throw new UnknownSelection(unknown, [...known, ...areaTitles]);
  const asked = new Set(words);
  const takesKey = (key: string): boolean =>
    asked.size === 0 || asked.has(key) || asked.has(key.replace(/-.*$/, ''));
  return {
    words,
    takesKey,
    takes: (check, binding) =>
      takesKey(check.key) || asked.has(identityOf(check)) || asked.has(identityOf(check, binding)),
  };
}
