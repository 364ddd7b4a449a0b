import type { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { expect } from 'chai';

import { listen } from '../../../tools/reference-ncpeh/listen.ts';
import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';

const mebibyte = 1024 * 1024;

/** Serves a handler for the length of one test. */
async function during<Result>(handler: Handler, use: (url: string) => Promise<Result>) {
  const { url, close } = await listen(handler);
  try {
    return await use(url);
  } finally {
    await close();
  }
}

/** A body that counts what was made and whether it was stopped. */
function counted(chunks: number, size: number, failAfter = Infinity) {
  const made = { bytes: 0, stopped: false };
  function* body() {
    try {
      for (let at = 0; at < chunks; at += 1) {
        if (at === failAfter) throw new Error('the archive broke');
        made.bytes += size;
        yield new Uint8Array(size);
      }
    } finally {
      made.stopped = true;
    }
  }
  return { made, body: () => ReadableStream.from(body()) };
}

async function answered(url: string, options: Parameters<typeof httpRequest>[1] = {}, body = '') {
  const sent = httpRequest(url, options);
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return answer;
}

async function bytesOf(answer: IncomingMessage): Promise<number> {
  let size = 0;
  for await (const chunk of answer) size += (chunk as Uint8Array).length;
  return size;
}

const settled = async (condition: () => boolean) => {
  while (!condition()) await pause(5);
};

describe('the adapter to node:http', () => {
  it('hands over method, address, headers and body, and brings back status, headers and body', async () => {
    const echo: Handler = async (request) => {
      const { pathname, search } = new URL(request.url);
      const text = `${request.method} ${pathname}${search} ${request.headers.get('x-a') ?? ''} ${await request.text()}`;
      return new Response(text, {
        status: 203,
        headers: [
          ['x-b', '1'],
          ['set-cookie', 'a'],
          ['set-cookie', 'b'],
        ],
      });
    };
    await during(echo, async (url) => {
      const body = 'é'.repeat(100_000);
      const response = await fetch(`${url}//a?b=%7C`, {
        method: 'POST',
        body,
        headers: { 'x-a': 'y' },
      });
      expect(response.status).to.equal(203);
      expect(response.headers.get('x-b')).to.equal('1');
      expect(response.headers.getSetCookie()).to.deep.equal(['a', 'b']);
      expect(await response.text()).to.equal(`POST //a?b=%7C y ${body}`);
    });
  });

  it('answers HEAD with the head alone and makes no body', async () => {
    const { made, body } = counted(10, 1024);
    await during(
      () => Promise.resolve(new Response(body(), { headers: { 'content-length': '10240' } })),
      async (url) => {
        const response = await fetch(url, { method: 'HEAD' });
        expect(response.headers.get('content-length')).to.equal('10240');
        expect(await response.text()).to.equal('');
      },
    );
    expect(made.bytes).to.equal(0);
  });

  it('keeps a connection in order when a body was not read', async () => {
    const refuse: Handler = () => Promise.resolve(new Response('no', { status: 405 }));
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await during(refuse, async (url) => {
      for (const body of ['x'.repeat(300_000), 'y', '']) {
        const answer = await answered(url, { agent, method: 'POST' }, body);
        expect(answer.statusCode).to.equal(405);
        expect(await bytesOf(answer)).to.equal(2);
      }
    });
    agent.destroy();
  });

  for (const headers of [{}, { 'content-length': String(8 * mebibyte) }]) {
    const framing = 'content-length' in headers ? 'announced' : 'chunked';
    it(`shows a body that fails half-way as a broken transfer (${framing})`, async () => {
      const { body } = counted(8, mebibyte, 4);
      await during(
        () => Promise.resolve(new Response(body(), { headers })),
        async (url) => {
          const answer = await answered(url);
          const failure = await bytesOf(answer).catch((error: unknown) => error);
          expect(failure).to.be.an('error').with.property('code', 'ECONNRESET');
          expect(answer.complete).to.equal(false);
        },
      );
    });
  }

  it('closes the connection when the handler itself fails', async () => {
    await during(
      () => Promise.reject(new Error('no answer')),
      async (url) => {
        const failure = await answered(url).catch((error: unknown) => error);
        expect(failure).to.be.an('error').with.property('code', 'ECONNRESET');
      },
    );
  });

  it('stops making the body when the client goes away, and tells the handler', async () => {
    const { made, body } = counted(10_000, 64 * 1024);
    let signal: AbortSignal | undefined;
    await during(
      (request) => {
        signal = request.signal;
        return Promise.resolve(new Response(body()));
      },
      async (url) => {
        const answer = await answered(url);
        await once(answer, 'data');
        answer.destroy();
        await settled(() => made.stopped && signal?.aborted === true);
      },
    );
    expect(made.bytes).to.be.below(100 * mebibyte);
  });

  it('stops a body that is waiting for its next chunk', async () => {
    let cancelled = false;
    const stuck = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new Uint8Array(1));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    await during(
      () => Promise.resolve(new Response(stuck)),
      async (url) => {
        const answer = await answered(url);
        await once(answer, 'data');
        answer.destroy();
        await settled(() => cancelled);
      },
    );
  });

  it('makes 200 MiB no faster than the client takes them', async () => {
    const { made, body } = counted(3200, 64 * 1024);
    await during(
      () => Promise.resolve(new Response(body())),
      async (url) => {
        const answer = await answered(url);
        answer.pause();
        await settled(() => made.bytes > 0);
        // what fits between the two: socket buffers, and what the client read ahead
        await pause(200);
        expect(made.bytes).to.be.below(32 * mebibyte);
        expect(await bytesOf(answer)).to.equal(200 * mebibyte);
      },
    );
  });

  it('refuses a request without a usable host, and goes on serving', async () => {
    await during(
      () => Promise.resolve(new Response('here')),
      async (url) => {
        const socket = connect(Number(new URL(url).port), '127.0.0.1');
        socket.end('GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n');
        const [said] = (await once(socket, 'data')) as [Buffer];
        expect(said.toString()).to.match(/^HTTP\/1\.1 400 /);
        expect(await (await fetch(url)).text()).to.equal('here');
      },
    );
  });

  it('says that a port is taken', async () => {
    await during(
      () => Promise.resolve(new Response()),
      async (url) => {
        const port = Number(new URL(url).port);
        const failure = await listen(() => Promise.resolve(new Response()), { port }).catch(
          (error: unknown) => error,
        );
        expect(failure).to.be.an('error').with.property('code', 'EADDRINUSE');
      },
    );
  });
});
