import type { StoredInstance } from './holdings.ts';

/** Fixed, so that answers repeat to the byte; long enough never to stand in a DICOM file by chance. */
const boundary = 'ncpeh-imaging-6f1d2c0b9a7e43d8b5c4e1f2a3d49b87';

/** The largest piece handed to the connection at once: what is made ahead of a slow client. */
const pieceSize = 256 * 1024;

/** The Content-Type of a multipart answer of DICOM instances (PS3.18 8.6.1.2). */
export const multipartType = `multipart/related; type="application/dicom"; boundary=${boundary}`;

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
}

/** The body: one part per instance, each made only when the client has taken what came before. */
export function* multipartBody(instances: readonly StoredInstance[]): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const { transferSyntax, bytes } of instances) {
    const type = `application/dicom; transfer-syntax=${transferSyntax}`;
    yield encoder.encode(`--${boundary}\r\nContent-Type: ${type}\r\n\r\n`);
    yield* pieces(bytes);
    yield encoder.encode('\r\n');
  }
  yield encoder.encode(`--${boundary}--\r\n`);
}
