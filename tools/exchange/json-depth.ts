const quote = 0x22;
const backslash = 0x5c;
/** `[` and `{`, `]` and `}` differ in this bit alone. */
const braceBit = 0x20;
const opener = 0x7b;
const closer = 0x7d;
const blanks = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/** Where a scan of JSON text stands between two chunks. */
interface Scan {
  depth: number;
  deepest: number;
  inString: boolean;
  escaped: boolean;
}

/**
 * Watches how deep a JSON body nests while it comes in. Fifty megabytes of `[` would take gigabytes to
 * parse, so the depth is known before anybody parses. A body that does not begin as JSON is not watched.
 * @returns a function that takes the next bytes and answers the greatest depth seen so far.
 */
export function createDepthGauge(): (chunk: Uint8Array) => number {
  let kind: 'unknown' | 'json' | 'other' = 'unknown';
  const scan: Scan = { depth: 0, deepest: 0, inString: false, escaped: false };
  return (chunk) => {
    if (kind === 'unknown') {
      const first = chunk.find((byte) => !blanks.has(byte));
      if (first !== undefined) kind = (first | braceBit) === opener ? 'json' : 'other';
    }
    if (kind === 'json') goOn(scan, chunk);
    return scan.deepest;
  };
}

/** One pass over the bytes, by index and in local variables: this runs over every byte of every answer. */
function goOn(scan: Scan, chunk: Uint8Array): void {
  let { depth, deepest, inString, escaped } = scan;
  for (let at = 0; at < chunk.length; at += 1) {
    const byte = chunk[at] ?? 0;
    if (inString) {
      if (escaped) escaped = false;
      else if (byte === quote) inString = false;
      else if (byte === backslash) escaped = true;
    } else if (byte === quote) inString = true;
    else if ((byte | braceBit) === opener) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if ((byte | braceBit) === closer) depth -= 1;
  }
  Object.assign(scan, { depth, deepest, inString, escaped });
}
