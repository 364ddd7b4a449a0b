import type { Said } from './document-agrees.ts';
import { inBundle } from './documents.ts';
import type { Document } from './documents.ts';
import { under } from '../answers/entry-values.ts';
import { sameText } from '../answers/same-text.ts';
import { text } from '../answers/shape.ts';
import { imagedAlike } from '../metadata/values-of-filter.ts';

const texts = (value: unknown, path: string): readonly string[] =>
  under(value, path.split('.'))
    .map(text)
    .filter((found) => found !== undefined);

/** What envelope and document call it: one title of the envelope is the document's own, and none is another's. */
export const titlesSaid = (document: Document, all: readonly Document[]): Said => ({
  envelope: wordsOf(document),
  document: titlesOf(document),
  agree: (envelope, titles) =>
    envelope.some((one) => isAmong(titles, one)) &&
    !envelope.some((one) => !isAmong(titles, one) && isForeign(one, document, all)),
});

/** What an envelope calls its document. */
const wordsOf = ({ attachment, envelope }: Document): readonly string[] => [
  ...texts(attachment, 'title'),
  ...texts(envelope, 'description'),
];

const titlesOf = (document: Document): readonly string[] =>
  inBundle(document, 'Composition').flatMap((composition) => [
    ...texts(composition, 'title'),
    ...texts(composition, '_title.extension.extension.valueString'),
  ]);

const isAmong = (titles: readonly string[], one: string): boolean =>
  titles.some((title) => sameText(one, title));

/**
 * Whether words are the title of other documents alone, and all of these show something else: a description may
 * say in general what a title says in another language, and so be the title of what is imaged alike.
 */
function isForeign(words: string, { known }: Document, all: readonly Document[]): boolean {
  const others = all.filter((other) => isAmong(titlesOf(other), words));
  return others.length > 0 && others.every((other) => !imagedAlike(known, other.known));
}
