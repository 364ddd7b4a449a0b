/**
 * Text of a candidate made harmless: control codes and bidirectional marks, which could move a cursor or
 * turn a line around, become visible; line breaks and tabs become spaces. What joins letters of many
 * scripts (ZWJ, ZWNJ) stays.
 */
export function visible(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\ufffe\uffff]/gu, escaped);
}

const escaped = (sign: string): string =>
  `\\u{${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`;

/** The beginning of a long text, and how much more there is. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  // Not between the halves of a surrogate pair.
  const end = /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most;
  return `${text.slice(0, end)} … (${text.length - end} more characters)`;
}
