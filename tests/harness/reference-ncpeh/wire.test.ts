import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';

import { expect } from 'chai';

import { listen } from '../../../tools/reference-ncpeh/listen.ts';
import type { Handler, Wire, WireBytes } from '../../../tools/reference-ncpeh/seam.ts';

const body = 'x'.repeat(100_000);
const announced: Handler = () =>
  Promise.resolve(new Response(body, { headers: { 'content-length': String(body.length) } }));
const chunked: Handler = () =>
  Promise.resolve(new Response(ReadableStream.from([Buffer.from(body), Buffer.from('end')])));

async function* first(bytes: WireBytes, count: number) {
  let left = count;
  for await (const chunk of bytes) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}

async function* thenReset(bytes: WireBytes) {
  yield* first(bytes, 10_000);
  throw new Error('reset');
}

async function* rewritten(bytes: WireBytes, from: string, to: string) {
  let head = true;
  for await (const chunk of bytes) {
    yield head ? Buffer.from(Buffer.from(chunk).toString('latin1').replace(from, to)) : chunk;
    head = false;
  }
}

/** What a client sees: status and body length, or the code of the error. */
async function seen(handler: Handler, wire: Wire, method = 'GET', path = '/') {
  const { url, close } = await listen(handler, { wire });
  try {
    const sent = httpRequest(url + path, { method });
    // bytes beyond the announced length come as an error after the answer
    sent.on('error', () => undefined);
    sent.end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    let size = 0;
    for await (const chunk of answer) size += (chunk as Uint8Array).length;
    return { status: answer.statusCode, size };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  } finally {
    await close();
  }
}

describe('the wire seam', () => {
  const whole: Wire = () => (bytes) => bytes;

  it('passes an answer on as it was', async () => {
    expect(await seen(announced, whole)).to.deep.equal({ status: 200, size: 100_000 });
    expect(await seen(chunked, whole)).to.deep.equal({ status: 200, size: 100_003 });
    expect(await seen(chunked, whole, 'HEAD')).to.deep.equal({ status: 200, size: 0 });
    const empty: Handler = () => Promise.resolve(new Response(null, { status: 404 }));
    expect(await seen(empty, whole)).to.deep.equal({ status: 404, size: 0 });
  });

  it('truncates', async () => {
    expect(await seen(announced, () => (bytes) => first(bytes, 10_000))).to.equal('ECONNRESET');
    expect(await seen(chunked, () => (bytes) => first(bytes, 10_000))).to.equal('ECONNRESET');
  });

  it('resets', async () => {
    expect(await seen(chunked, () => thenReset)).to.equal('ECONNRESET');
  });

  it('lies about the length', async () => {
    const shorter: Wire = () => (bytes) => rewritten(bytes, '100000', '99');
    expect(await seen(announced, shorter)).to.deep.equal({ status: 200, size: 99 });
    const longer: Wire = () => (bytes) => rewritten(bytes, '100000', '100001');
    expect(await seen(announced, longer)).to.equal('ECONNRESET');
  });

  it('leaves alone the exchanges it does not choose', async () => {
    const wire: Wire = (request) => (request.url.endsWith('/bad') ? thenReset : undefined);
    expect(await seen(chunked, wire, 'GET', '/good')).to.deep.equal({ status: 200, size: 100_003 });
    expect(await seen(chunked, wire, 'GET', '/bad')).to.equal('ECONNRESET');
  });
});
