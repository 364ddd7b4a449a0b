import type { ServerResponse } from 'node:http';

import { bodyChunks } from './body-chunks.ts';
import { roomOn } from './room.ts';

function sendHead(response: Response, outgoing: ServerResponse): void {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of response.headers) {
    headers[name] = [...(headers[name] ?? []), value];
  }
  outgoing.writeHead(response.status, headers);
}

/**
 * Sends an answer at the pace of the client: a chunk is made only when the socket has room for it.
 * @param signal aborts when the client is gone; the body is then told to stop
 * @throws what the body throws; the caller then destroys the socket, so that the client sees a truncated transfer
 */
export async function sendResponse(
  response: Response,
  outgoing: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  sendHead(response, outgoing);
  if (outgoing.req.method === 'HEAD') {
    outgoing.end();
    await response.body?.cancel();
    return;
  }
  const room = roomOn(outgoing);
  for await (const chunk of bodyChunks(response, signal)) {
    if (!outgoing.write(chunk)) await room();
    if (signal.aborted) return;
  }
  outgoing.end();
}
