import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { incomingRequest } from './incoming-request.ts';
import type { Handler, Wire } from './seam.ts';
import { answerBytes, sendBytes } from './send-bytes.ts';
import { sendResponse } from './send-response.ts';

export interface ListenOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Loopback unless said otherwise. */
  readonly host?: string;
  readonly wire?: Wire | undefined;
}

/** A handler on a socket. */
export interface Listening {
  /** The origin: scheme, host and port, no path. */
  readonly url: string;
  /** Ends every connection, running ones too. */
  readonly close: () => Promise<void>;
}

/** `undefined` for what is no request to a handler: a host that is none, TRACE, CONNECT. */
function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request | undefined {
  try {
    return incomingRequest(incoming, signal);
  } catch {
    return undefined;
  }
}

async function exchange(
  handler: Handler,
  wire: Wire | undefined,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => {
    // A reader that was answered is not gone.
    if (!outgoing.writableFinished) gone.abort();
    // what no handler read of the body makes room for the connection's next request
    incoming.resume();
  });
  const request = requestOf(incoming, gone.signal);
  if (request === undefined) {
    outgoing.writeHead(400).end();
    return;
  }
  const rewriting = wire?.(request);
  const response = await handler(request);
  if (rewriting === undefined) {
    await sendResponse(response, outgoing, gone.signal);
    return;
  }
  const bytes = answerBytes(response, request.method, gone.signal);
  await sendBytes(rewriting(bytes), incoming.socket);
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

/**
 * Serves a handler over HTTP/1.1, streaming both ways. An answer that fails, before or in the middle, destroys the socket: the client
 * sees a broken transfer, never a short one that looks complete.
 * @throws the system's error (EADDRINUSE, EACCES) when the port cannot be had
 */
export async function listen(handler: Handler, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, host = '127.0.0.1', wire } = options;
  const server = createServer((incoming, outgoing) => {
    exchange(handler, wire, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  const authority = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { url: `http://${authority}:${address.port}`, close: () => close(server) };
}
