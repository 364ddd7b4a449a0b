const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a reader sees as single signs, each with the columns it takes, as far as terminals agree on it. */
function signs(text: string): readonly { readonly sign: string; readonly columns: number }[] {
  return Array.from(graphemes.segment(text), ({ segment }) => ({
    sign: segment,
    columns: wide.test(segment) ? 2 : 1,
  }));
}

/** Columns of a terminal that a text takes; it must hold no control codes. */
export function width(text: string): number {
  return signs(text).reduce((sum, { columns }) => sum + columns, 0);
}

/** Cuts a text to so many columns, with an ellipsis where something is missing. */
export function fit(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let cut = '';
  let used = 1;
  for (const { sign, columns: more } of signs(text)) {
    used += more;
    if (used > columns) break;
    cut += sign;
  }
  return `${cut.trimEnd()}…`;
}

/** Fills a text with spaces to so many columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** Breaks a text into lines of at most so many columns: at spaces, and inside a word longer than a line. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/).flatMap((long) => pieces(long, columns))) {
    const last = lines.at(-1);
    if (last !== undefined && width(last) + 1 + width(word) <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, columns: number): readonly string[] {
  const cut: string[] = [];
  let piece = '';
  let used = 0;
  for (const { sign, columns: more } of signs(word)) {
    if (used + more > columns) {
      cut.push(piece);
      piece = '';
      used = 0;
    }
    piece += sign;
    used += more;
  }
  return piece === '' ? cut : [...cut, piece];
}
