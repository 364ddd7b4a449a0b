import { Buffer } from 'node:buffer';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

import { bodyChunks } from './body-chunks.ts';
import { roomOn } from './room.ts';
import type { WireBytes } from './seam.ts';

function headOf(response: Response, framing: readonly string[]): Uint8Array {
  const status = `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ''}`;
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  const lines = [status, ...headers, ...framing, 'connection: close', '', ''];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

/**
 * An answer as HTTP/1.1 puts it on the socket: the head in one chunk, then the body, chunked unless its length is announced. The
 * connection closes after it.
 */
export async function* answerBytes(
  response: Response,
  method: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (method === 'HEAD' || response.body === null) {
    const announced = response.body !== null || response.headers.has('content-length');
    yield headOf(response, announced ? [] : ['content-length: 0']);
    await response.body?.cancel();
    return;
  }
  const chunked = !response.headers.has('content-length');
  yield headOf(response, chunked ? ['transfer-encoding: chunked'] : []);
  for await (const chunk of bodyChunks(response, signal)) {
    if (chunked) yield Buffer.from(`${chunk.length.toString(16)}\r\n`);
    yield chunk;
    if (chunked) yield Buffer.from('\r\n');
  }
  if (chunked) yield Buffer.from('0\r\n\r\n');
}

/** Puts bytes on a socket as it takes them and ends it; bytes that fail reset the connection. */
export async function sendBytes(bytes: WireBytes, socket: Socket): Promise<void> {
  const room = roomOn(socket);
  try {
    for await (const chunk of bytes) {
      if (!socket.write(chunk)) await room();
      if (socket.destroyed) return;
    }
    socket.end();
  } catch {
    socket.resetAndDestroy();
  }
}
