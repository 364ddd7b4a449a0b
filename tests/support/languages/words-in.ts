import { Buffer } from 'node:buffer';
import { members, text } from '../answers/shape.ts';

/** The words in a resource: its strings, narratives without their tags, attachments of text decoded. */
export function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.includes('<div') ? withoutTags(value) : value];
  if (typeof value !== 'object' || value === null) return [];
  const attached = attachedText(members(value));
  return [...(attached === undefined ? [] : [attached]), ...Object.values(value).flatMap(wordsIn)];
}

/** The text that an attachment holds; undefined of one that is no text or elsewhere. */
export function attachedText({
  contentType,
  data,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (text(contentType)?.startsWith('text/') !== true || typeof data !== 'string') return undefined;
  return Buffer.from(data, 'base64').toString('utf8');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const withoutTags = (xhtml: string): string =>
  xhtml
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_all, hex: string, digits: string) => {
      const point = parseInt(digits, hex === '' ? 10 : 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    })
    .replace(/&([a-z]+);/g, (all, name: string) => entities[name] ?? all);
