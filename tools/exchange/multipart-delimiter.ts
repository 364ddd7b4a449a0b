/** A delimiter line: another part follows, or none. */
export interface FoundDelimiter {
  readonly kind: 'next' | 'close';
  /** Bytes behind `--boundary` that belong to it. */
  readonly length: number;
  readonly fault?: string;
}

/** What stands at a place where `--boundary` was found. */
export type Delimiter =
  | FoundDelimiter
  /** Content that merely looks like it. */
  | { readonly kind: 'content' }
  /** The bytes that tell have not come yet. */
  | { readonly kind: 'open' };

const hyphen = 0x2d;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;

/** RFC 2046 allows blanks after a delimiter and names no limit; more than this is content. */
const mostBlanks = 64;

/**
 * Reads what follows `--boundary`, of which `after` is the first byte behind it.
 */
export function delimiterAt(window: Uint8Array, after: number): Delimiter {
  if (after + 1 < window.length && window[after] === hyphen && window[after + 1] === hyphen)
    return { kind: 'close', length: 2 };
  let at = after;
  while (isBlank(window[at]) && at - after < mostBlanks) at += 1;
  if (window[at] === lineFeed)
    return { kind: 'next', length: at + 1 - after, fault: 'ends with LF; wanted: CRLF' };
  if (at + 1 < window.length) {
    const ends = window[at] === carriageReturn && window[at + 1] === lineFeed;
    return ends ? { kind: 'next', length: at + 2 - after } : { kind: 'content' };
  }
  const mayGoOn =
    at >= window.length || window[at] === carriageReturn || (at === after && window[at] === hyphen);
  return mayGoOn ? { kind: 'open' } : { kind: 'content' };
}
