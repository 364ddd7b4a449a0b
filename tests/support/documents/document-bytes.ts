import { createHash } from 'node:crypto';
import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding } from '../../../tools/verdict/check.ts';
import { NotApplicable, Violation } from '../../../tools/verdict/outcome.ts';
import { documentsOf } from './documents.ts';
import type { Document } from './documents.ts';
import { text } from '../answers/shape.ts';

/** The SHA-1 of nothing: with size 0 it announces a document that is assembled on demand (MHD). */
const hashOfNothing = '2jmj7l5rSw0yVb/vlWAYkK/YBwk=';

const onDemand = ({ attachment: { hash, size } }: Document): boolean =>
  size === 0 && (hash === undefined || hash === hashOfNothing);

/** What is announced of a document's bytes, and what is true of them. */
const announced = {
  size: ({ attachment: { size } }: Document) =>
    typeof size === 'number' ? String(size) : undefined,
  hash: ({ attachment: { hash } }: Document) => text(hash),
} as const;

const delivered = {
  size: ({ bytes }: Document) => String(bytes.length),
  hash: ({ bytes }: Document) => createHash('sha1').update(bytes).digest('base64'),
} as const;

/**
 * What document entries say of size or SHA-1 is true of the bytes that come.
 * @throws Violation quoting both; NotApplicable when nothing is announced: nobody has to.
 */
export async function bytesAreAsAnnounced(
  target: Target,
  binding: Binding,
  what: 'size' | 'hash',
): Promise<void> {
  const promised = (await documentsOf(target, binding)).filter(
    (document) => announced[what](document) !== undefined && !onDemand(document),
  );
  if (promised.length === 0) throw new NotApplicable(`No entry announces a ${what}.`);
  target.record.compared(promised.length);
  const broken = promised.filter(
    (document) => announced[what](document) !== delivered[what](document),
  );
  const quote = (of: typeof announced | typeof delivered): string =>
    broken
      .slice(0, 3)
      .map((document) => `${document.name} ${of[what](document) ?? ''}`)
      .join(', ');
  const [first] = broken;
  if (broken.length > 0)
    throw new Violation(`The ${what} announced of documents is not that of the bytes that come.`, {
      wanted: `what is delivered: ${quote(delivered)}`,
      found: `announced: ${quote(announced)}`,
      extra: broken.map(({ name }) => name),
      ...(first?.answer !== undefined && { exchange: first.answer.exchange }),
    });
}
