import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { createServer as createNetServer } from 'node:net';
import type { AddressInfo, Server as NetServer, Socket } from 'node:net';
import { connect } from '../../../tools/exchange/connect.ts';
import type { ConnectOptions, Connection } from '../../../tools/exchange/connect.ts';
import { ExchangeError } from '../../../tools/exchange/exchange-error.ts';

/** A server on loopback for one test; `close` cuts its connections. */
export interface Server {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const opened: (() => Promise<void>)[] = [];

/** Closes everything a test opened. */
export async function closeAll(): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close();
}

/** A server that speaks HTTP. */
export function http(listener: RequestListener): Promise<Server> {
  return listening(createServer(listener), 'http');
}

/** A server that writes what it likes on the socket. */
export function raw(onSocket: (socket: Socket, count: number) => void): Promise<Server> {
  let count = 0;
  return listening(
    createNetServer((socket) => {
      count += 1;
      const mine = count;
      socket.on('error', () => undefined);
      socket.once('data', () => {
        onSocket(socket, mine);
      });
    }),
    'http',
  );
}

/** Serves on a free port of loopback. */
export async function listening(server: NetServer, scheme: 'http' | 'https'): Promise<Server> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  opened.push(close);
  return { url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** A connection to bases on one server or two, closed after the test. */
export function reaching(
  url: string,
  options: Partial<Omit<ConnectOptions, 'fhir' | 'images'>> & {
    readonly fhir?: Partial<ConnectOptions['fhir']>;
    readonly images?: Partial<ConnectOptions['images']>;
  } = {},
): Connection {
  const connection = connect({
    ...options,
    fhir: { base: `${url}/fhir`, ...options.fhir },
    images: { base: `${url}/dicomweb`, ...options.images },
  });
  opened.push(() => connection.close());
  return connection;
}

/** The ExchangeError a promise rejects with. */
export async function failing(promise: Promise<unknown>): Promise<ExchangeError> {
  const found = await promise.then(
    (value) => new Error(`No error, but ${JSON.stringify(value)}.`),
    (error: unknown) => error,
  );
  if (found instanceof ExchangeError) return found;
  throw found;
}

/** An answer with a FHIR resource. */
export const answerWith =
  (body: unknown, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/fhir+json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
