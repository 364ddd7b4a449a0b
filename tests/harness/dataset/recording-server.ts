import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: Buffer;
}

/** A server that takes everything and remembers it. */
export interface Recording {
  readonly url: string;
  readonly requests: Recorded[];
  close(): Promise<void>;
}

async function recorded(request: IncomingMessage): Promise<Recorded> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    contentType: request.headers['content-type'] ?? '',
    body: Buffer.concat(chunks),
  };
}

/** Opens one on a free port of this machine; it answers `status` to each request, 200 when not said. */
export async function recordingServer(status: () => number = () => 200): Promise<Recording> {
  const requests: Recorded[] = [];
  const server = createServer((request, response) => {
    void recorded(request).then((each) => {
      requests.push(each);
      response.writeHead(status(), { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** The contents of the parts of a multipart body, each with its own headers. */
export function partsOf({ body, contentType }: Recorded): { headers: string; content: Buffer }[] {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1];
  if (boundary === undefined) throw new Error(`Found no boundary in ${contentType}.`);
  const text = body.toString('latin1');
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const end = part.indexOf('\r\n\r\n');
      return {
        headers: part.slice(2, end),
        content: Buffer.from(part.slice(end + 4, -2), 'latin1'),
      };
    });
}
