import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { isShown, namesSaid } from '../answers/authors.ts';
import { intact } from './characters.ts';
import { under } from '../answers/entry-values.ts';
import { everyEntry } from '../searches/every-entry.ts';
import { ofType, reachedFrom } from '../metadata/responsible.ts';
import { comparable } from '../answers/same-text.ts';

/** What stands where a character was lost: a question mark, the sign of one unknown, UTF-8 read byte by byte, an entity. */
const damage = /[?\uFFFD]|[\u00C2-\u00F4][\u0080-\u00BF]|&#?\w+;/;

/** The letters that survive any character set. */
const letters = (name: string): string =>
  comparable(name)
    .replace(/&#?\w+;/g, '')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

/** Letters by which a name is told from others. */
const telling = 3;

/**
 * Whether a name that is shown is that of an author, be it damaged. One in another script than the facts' is not:
 * that no author is shown is for MET-04 to say.
 */
export function resembles(shown: string, author: string): boolean {
  const left = letters(author);
  return (
    isShown(author, [shown]) ||
    damage.test(shown) ||
    (left.length >= telling && letters(shown).includes(left))
  );
}

/**
 * The names of the authors of reports come with every character, wherever they are shown.
 * @throws Violation quoting those that do not; Untestable when none is shown.
 */
export async function authorsIntact(target: Target, binding: Binding): Promise<void> {
  const placed = [];
  for (const { entry, known, name } of await everyEntry(target, binding)) {
    const people = ofType(await reachedFrom(target, entry.resource), 'Practitioner');
    const shown = people.flatMap((one) => under(one, ['name']).flatMap(namesSaid));
    for (const author of 'authors' in known ? known.authors : []) {
      const found = shown.filter((one) => resembles(one, author));
      // Whatever the order of its parts, each word of it stands in it.
      for (const wanted of author.split(' ')) placed.push({ name, wanted, found });
    }
  }
  intact(target, 'Names of authors', placed);
}
