import type { IncomingMessage } from 'node:http';

/** The body, read only when a handler asks for it; what is left of it does not close the connection. */
async function* bodyOf(incoming: IncomingMessage): AsyncGenerator<Uint8Array> {
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    yield chunk as Uint8Array;
  }
}

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
  const body = ReadableStream.from(bodyOf(incoming));
  return new Request(url, { method, headers, signal, body, duplex: 'half' });
}
