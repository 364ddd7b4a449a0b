import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { connect } from '../../../tools/exchange/connect.ts';

describe('https:// for a port of plain http', () => {
  it('is said to be that, and not only that TLS failed', async () => {
    const server = createServer((_, response) => response.end('{}'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const base = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const connection = connect({ fhir: { base }, images: { base }, userAgent: 'test' });
    const error: unknown = await connection.preflight(undefined).catch((thrown: unknown) => thrown);
    expect((error as Error).message).to.contain('does not speak TLS: is it http://, not https://?');
    await connection.close();
    server.close();
  });
});
