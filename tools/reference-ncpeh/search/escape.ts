/**
 * Splits a search value at a separator that no backslash escapes (R4 search, 3.1.1.4.12 "Escaping Search Parameters"); the
 * pieces keep their escapes, because one value is split twice: at commas, then at bars.
 */
export function splitUnescaped(text: string, separator: ',' | '|' | '$'): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === separator) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...pieces, text.slice(start)];
}

/** The text a search value means: `\,` `\|` `\$` `\\` without their backslash. */
export function unescaped(text: string): string {
  return text.replace(/\\([,|$\\])/g, '$1');
}
