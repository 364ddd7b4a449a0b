import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A candidate just large enough for the CLI tests, on a free port of loopback. */
export interface StandIn {
  readonly base: string;
  readonly close: () => Promise<void>;
}

const metadata = {
  resourceType: 'CapabilityStatement',
  rest: [{ resource: [{ type: 'ImagingStudy', interaction: [{ code: 'search-type' }] }] }],
};

/** @param searches the status of every search */
export async function startStandIn(searches: number): Promise<StandIn> {
  const server = createServer((request, response) => {
    const asked = request.url ?? '';
    if (!asked.startsWith('/fhir')) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
      return;
    }
    const body = asked.endsWith('/metadata') ? metadata : { resourceType: 'Bundle' };
    const status = asked.includes('/ImagingStudy') ? searches : 200;
    response.writeHead(status, { 'content-type': 'application/fhir+json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
