import { beginning } from '../visible.ts';
import { element, type Child, type Markup } from './element.ts';
import { indented } from './indented.ts';

/** Shorter texts stand in a body by chance. */
const shortestMark = 3;

/**
 * A body for people, its offending parts marked. Where a part is known, the excerpt is the text
 * around the first.
 * @param most characters shown
 */
export function excerptOf(body: string, parts: readonly string[], most: number): Markup {
  const known = [...new Set(parts)].filter((part) => part.length >= shortestMark);
  const pretty = indented(body);
  const text = at(pretty, known) === -1 && at(body, known) !== -1 ? body : pretty;
  const from = window(text, at(text, known), most);
  const shown = beginning(text.slice(from), most);
  return element(
    'pre',
    { class: 'body', tabindex: 0, role: 'region', 'aria-label': 'Body of the answer' },
    from > 0 ? `… (${from} characters before)\n` : undefined,
    marked(shown, known),
  );
}

const at = (text: string, parts: readonly string[]): number => {
  const found = parts.map((part) => text.indexOf(part)).filter((place) => place !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
};

/** Where the excerpt begins, on a line's start if one is near. */
function window(text: string, first: number, most: number): number {
  if (first < most * 0.75) return 0;
  const near = first - Math.floor(most / 3);
  const start = text.indexOf('\n', near);
  const from = start !== -1 && start < first ? start + 1 : near;
  return /[\udc00-\udfff]/.test(text[from] ?? '') ? from + 1 : from;
}

/** The text with each part between `mark` tags. */
function marked(text: string, parts: readonly string[]): readonly Child[] {
  if (parts.length === 0) return [text];
  const longestFirst = [...parts].sort((one, other) => other.length - one.length);
  const pattern = longestFirst
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('|');
  return text
    .split(new RegExp(`(${pattern})`))
    .map((piece, place) => (place % 2 === 1 ? element('mark', {}, piece) : piece));
}
