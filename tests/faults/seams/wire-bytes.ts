import { Buffer } from 'node:buffer';
import type { Wire, WireBytes } from '../../../tools/reference-ncpeh/seam.ts';

type Rewriting = (bytes: WireBytes) => WireBytes;

/** Rewrites the answers to requests for some paths; any other passes. */
export function atPath(path: RegExp, rewrite: Rewriting): Wire {
  return ({ url }) => {
    const { pathname, search } = new URL(url);
    return path.test(pathname + search) ? rewrite : undefined;
  };
}

/** The bytes of an answer up to a share of its body; then what `after` says, or the end. */
export async function* firstHalf(
  bytes: WireBytes,
  after?: () => never,
): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  const [head = Buffer.alloc(0), ...body] = chunks;
  const whole = Buffer.concat(body);
  yield head;
  yield whole.subarray(0, Math.floor(whole.length / 2));
  after?.();
}

/** The head of an answer with its text changed, then the rest as it is. */
export async function* withHead(
  bytes: WireBytes,
  change: (head: string) => string,
): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of bytes) {
    yield first ? Buffer.from(change(Buffer.from(chunk).toString('latin1')), 'latin1') : chunk;
    first = false;
  }
}
