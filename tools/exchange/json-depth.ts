const quote = 0x22;
const backslash = 0x5c;
const openers = new Set([0x5b, 0x7b]);
const blanks = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/**
 * Watches how deep a JSON body nests while it comes in. Fifty megabytes of `[` would take gigabytes to
 * parse, so the depth is known before anybody parses. A body that does not begin as JSON is not watched.
 * @returns a function that takes the next bytes and answers the greatest depth seen so far.
 */
export function createDepthGauge(): (chunk: Uint8Array) => number {
  let kind: 'unknown' | 'json' | 'other' = 'unknown';
  let depth = 0;
  let deepest = 0;
  let inString = false;
  let escaped = false;
  const step = (byte: number): void => {
    if (escaped) escaped = false;
    else if (inString) {
      if (byte === quote) inString = false;
      else if (byte === backslash) escaped = true;
    } else if (byte === quote) inString = true;
    else if (byte === 0x7b || byte === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (byte === 0x7d || byte === 0x5d) depth -= 1;
  };
  return (chunk) => {
    if (kind === 'unknown') {
      const first = chunk.find((byte) => !blanks.has(byte));
      if (first !== undefined) kind = openers.has(first) ? 'json' : 'other';
    }
    // An index loop: this runs over every byte of every answer.
    if (kind === 'json') for (let at = 0; at < chunk.length; at += 1) step(chunk[at] ?? 0);
    return deepest;
  };
}
