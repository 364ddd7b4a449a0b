/** The headers of a part as they stand before its blank line. */
export interface HeaderBlock {
  readonly text: string;
  /** Bytes up to the content, blank line included. */
  readonly length: number;
  readonly fault?: string;
}

/**
 * The header block at the start of a window; undefined when its end has not come yet. Lenient: a blank
 * line may end with LF, and may be missing before a delimiter, each with a fault.
 */
export function headerBlock(window: Buffer, delimiter: Buffer): HeaderBlock | undefined {
  const blank = blankLine(window);
  const next = delimiterLine(window, delimiter, blank?.at ?? window.length);
  if (next !== undefined)
    return { text: textOf(window, next), length: next, fault: 'no blank line after the headers' };
  if (blank === undefined) return undefined;
  const { at, length } = blank;
  return { text: textOf(window, at), length: at + length };
}

const textOf = (window: Buffer, end: number): string => window.toString('utf8', 0, end);

/** Where the headers end and how long the blank line is, the line end before it included. */
function blankLine(window: Buffer): { at: number; length: number } | undefined {
  if (window[0] === 0x0d && window[1] === 0x0a) return { at: 0, length: 2 };
  if (window[0] === 0x0a) return { at: 0, length: 1 };
  const ends = [
    { at: window.indexOf('\r\n\r\n'), length: 4 },
    { at: window.indexOf('\n\n'), length: 2 },
  ].filter(({ at }) => at !== -1);
  return ends.sort((a, b) => a.at - b.at)[0];
}

/** Where a delimiter stands at the start of a line before `end`. */
function delimiterLine(window: Buffer, delimiter: Buffer, end: number): number | undefined {
  const at = window.indexOf(delimiter);
  if (at === -1 || at >= end) return undefined;
  return at === 0 || window[at - 1] === 0x0a ? at : undefined;
}
