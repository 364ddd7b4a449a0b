import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

/**
 * A node request as the Request a handler takes; its `signal` aborts when the client is gone.
 * @throws TypeError when Host and path make no URL
 */
export function incomingRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  const method = incoming.method ?? 'GET';
  // joined, not resolved: a path of `//other/…` must not become another host
  const url = `http://${incoming.headers.host ?? ''}${incoming.url ?? '/'}`;
  if (['GET', 'HEAD'].includes(method)) return new Request(url, { method, headers, signal });
  // undici's stream type and Node's are one at run time
  const body = Readable.toWeb(incoming) as NonNullable<RequestInit['body']>;
  return new Request(url, { method, headers, signal, body, duplex: 'half' });
}
