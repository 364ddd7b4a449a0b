import { pipeline } from 'node:stream';
import type { Readable, Transform } from 'node:stream';
import {
  brotliDecompressSync,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  gunzipSync,
  inflateSync,
} from 'node:zlib';
import type { Failure } from './exchange-error.ts';

interface Decoder {
  readonly whole: (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;
  readonly streaming: () => Transform;
}

const gzip: Decoder = { whole: gunzipSync, streaming: createGunzip };
const decoders: Readonly<Record<string, Decoder>> = {
  gzip,
  'x-gzip': gzip,
  deflate: { whole: inflateSync, streaming: createInflate },
  br: { whole: brotliDecompressSync, streaming: createBrotliDecompress },
};

/** RFC 9110 8.4: codings in the order they were applied, `identity` being none. */
export function codingsOf(contentEncoding: string | undefined): string[] {
  return (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
}

/** More than this is no compression but an attack. */
const mostCodings = 3;

/**
 * Undoes the content codings of a whole body, never into more than `most` bytes: 58 KB of gzip can be
 * 60 MB of zeros.
 */
export function decoded(bytes: Buffer, codings: readonly string[], most: number): Buffer | Failure {
  const unreadable = unreadableCoding(codings);
  if (unreadable !== undefined) return unreadable;
  let body = bytes;
  for (const coding of codings.toReversed()) {
    try {
      body = decoders[coding]?.whole(body, { maxOutputLength: most }) ?? body;
    } catch (error) {
      return failureOfDecoding(error, coding, most);
    }
  }
  return body;
}

/** The same for a body that streams; its reader counts what comes out. */
export function decodedStream(body: Readable, codings: readonly string[]): Readable | Failure {
  const unreadable = unreadableCoding(codings);
  if (unreadable !== undefined) return unreadable;
  return codings.toReversed().reduce<Readable>((stream, coding) => {
    const decoder = decoders[coding]?.streaming();
    // The error comes out at the end of the pipe, where the body is read.
    return decoder === undefined ? stream : pipeline(stream, decoder, () => undefined);
  }, body);
}

function unreadableCoding(codings: readonly string[]): Failure | undefined {
  if (codings.length > mostCodings)
    return bad(`the body has ${codings.length} content codings (${codings.join(', ')})`);
  const unknown = codings.find((coding) => decoders[coding] === undefined);
  return unknown === undefined ? undefined : bad(`the body has the content coding ${unknown}`);
}

const bad = (says: string): Failure => ({
  kind: 'bad-encoding',
  says: `${says}; wanted: one of identity, gzip, deflate, br`,
});

function failureOfDecoding(error: unknown, coding: string, most: number): Failure {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return { kind: 'too-large', says: `the ${coding} body decodes to more than ${most} bytes` };
  return bad(`the body is not what its content coding ${coding} says (${code ?? String(error)})`);
}
