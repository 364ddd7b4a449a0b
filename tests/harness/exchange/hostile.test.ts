import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { faultOf } from '../../../tools/exchange/whose-fault.ts';
import { answerWith, closeAll, failing, http, raw, reaching } from './candidate.ts';

const MiB = 1024 * 1024;

describe('a hostile or broken candidate', () => {
  afterEach(closeAll);

  it('answers with a gzip bomb: cut at the cap, whatever was asked', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, ' '));
    const { url } = await http((_request, response) => {
      response.writeHead(200, {
        'content-encoding': 'gzip',
        'content-type': 'application/fhir+json',
      });
      response.end(bomb);
    });
    const error = await failing(reaching(url).fhir.read('Patient', '1'));
    expect(bomb.length).to.be.lessThan(60_000);
    expect(error.kind).to.equal('too-large');
    expect(error.message).to.include('decodes to more than 52428800 bytes');
    expect(faultOf(error)).to.equal('candidate');
  });

  it('compresses unasked: read, with a note', async () => {
    const { url } = await http((_request, response) => {
      response.writeHead(200, {
        'content-encoding': 'gzip',
        'content-type': 'application/fhir+json',
      });
      response.end(gzipSync('{"resourceType":"Patient"}'));
    });
    const { createCapture, withCapture } = await import('../../../tools/exchange/capture.ts');
    const { fhir, exchanges } = reaching(url);
    const capture = createCapture();
    const answer = await withCapture(capture, () => fhir.read('Patient', '1'));
    expect(answer.body).to.deep.equal({ resourceType: 'Patient' });
    expect(answer.headers['content-encoding']).to.equal('gzip');
    expect(capture.notes.map(({ code }) => code)).to.deep.equal(['encoding-unasked']);
    expect(exchanges[0]?.wireBytes).to.equal(gzipSync('{"resourceType":"Patient"}').length);
    const asked = createCapture();
    await withCapture(asked, () => fhir.get('Patient/1', { 'accept-encoding': 'gzip' }));
    expect(asked.notes).to.deep.equal([]);
  });

  it('names a content coding that it does not use, or that nobody has', async () => {
    const { url } = await http((request, response) => {
      response.setHeader('content-encoding', request.url?.split('/').at(-1) ?? '');
      response.end('{"resourceType":"Patient"}');
    });
    const { fhir } = reaching(url);
    expect((await failing(fhir.read('Patient', 'gzip'))).kind).to.equal('bad-encoding');
    expect((await failing(fhir.read('Patient', 'zstd'))).message).to.include('content coding zstd');
    expect((await failing(fhir.read('Patient', 'gzip,gzip,gzip,gzip'))).kind).to.equal(
      'bad-encoding',
    );
  });

  it('never ends its body: cut at the cap', async () => {
    const { url } = await http((_request, response) => {
      const block = Buffer.alloc(64 * 1024, ' ');
      const write = (): void => {
        while (!response.destroyed && response.write(block));
      };
      response.on('drain', write);
      write();
    });
    const { fhir, exchanges } = reaching(url, { budgets: { fhirBytes: MiB } });
    const error = await failing(fhir.read('Patient', '1'));
    expect(error.kind).to.equal('too-large');
    expect(exchanges).to.have.length(1);
    expect(exchanges[0]?.error).to.equal('too-large: the body is larger than 1048576 bytes');
    expect(exchanges[0]).not.to.have.property('sha256');
  });

  it('nests JSON deeper than anything can be', async () => {
    const { url } = await http((request, response) => {
      const depth = Number(request.url?.split('/').at(-1));
      const body = `{"resourceType":"Patient","text":"[[[\\"[[","x":${'['.repeat(depth - 1)}`;
      answerWith(`${body}${']'.repeat(depth - 1)}}`)(request, response);
    });
    const { fhir } = reaching(url);
    expect((await fhir.read('Patient', '200')).status).to.equal(200);
    const error = await failing(fhir.read('Patient', '201'));
    expect(error.kind).to.equal('too-deep');
    expect(faultOf(error)).to.equal('candidate');
    expect((await failing(fhir.read('Patient', '5000000'))).kind).to.equal('too-deep');
  });

  it('never sends its headers to the end: a time-out with the URL', async () => {
    const { url } = await raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx-one: 1\r\n');
      const drip = setInterval(() => socket.write('x-more: 1\r\n'), 20);
      socket.on('close', () => {
        clearInterval(drip);
      });
    });
    const error = await failing(
      reaching(url, { budgets: { fhirMs: 150 } }).fhir.read('Patient', '1'),
    );
    expect(error.kind).to.equal('timeout');
    expect(error.message).to.equal(`${url}/fhir/Patient/1: no answer within 150 ms`);
    expect(error.answeredBefore).to.equal(false);
    expect(faultOf(error)).to.equal('path');
  });

  it('sends headers without end: cut', async () => {
    const { url } = await raw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${`x-more: ${'1'.repeat(100)}\r\n`.repeat(1000)}`);
    });
    expect((await failing(reaching(url).fhir.read('Patient', '1'))).kind).to.equal('too-large');
  });

  it('speaks no HTTP', async () => {
    const { url } = await raw((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
    expect((await failing(reaching(url).fhir.read('Patient', '1'))).kind).to.equal('malformed');
  });

  it('redirects in a circle', async () => {
    let requests = 0;
    const { url } = await http((request, response) => {
      requests += 1;
      response.writeHead(302, { location: request.url ?? '' }).end();
    });
    const error = await failing(reaching(url).fhir.read('Patient', '1'));
    expect(error.kind).to.equal('redirect-loop');
    expect(requests).to.equal(6);
  });

  it('redirects within its bases: followed, with the headers of the base it leads to', async () => {
    const seen: unknown[] = [];
    const { url: other } = await http((request, response) => {
      seen.push(request.headers['x-key'], request.headers['authorization']);
      answerWith({ resourceType: 'Patient' })(request, response);
    });
    const { url } = await http((_request, response) =>
      response.writeHead(307, { location: `${other}/dicomweb/x` }).end(),
    );
    const { fhir } = reaching(url, {
      fhir: { headers: { Authorization: 'Bearer fhir-secret' } },
      images: { base: `${other}/dicomweb`, headers: { 'X-Key': 'images-secret' } },
    });
    const answer = await fhir.get('Patient/1');
    expect(answer.body).to.deep.equal({ resourceType: 'Patient' });
    expect(seen).to.deep.equal(['images-secret', undefined]);
  });

  it('redirects to another host: not followed, and no credential goes there', async () => {
    const seen: unknown[] = [];
    const { url: thief } = await http((request, response) => {
      seen.push(request.headers);
      answerWith({})(request, response);
    });
    const { url } = await http((_request, response) =>
      response.writeHead(302, { location: `${thief}/take` }).end(),
    );
    const secret = { headers: { authorization: 'Bearer abc', 'x-api-key': 'sesame' } };
    const { fhir, images } = reaching(url, { fhir: secret, images: secret });
    const error = await failing(fhir.read('Patient', '1'));
    expect(error.kind).to.equal('redirect-elsewhere');
    expect(error.message).to.include(`${thief}/take`);
    expect(faultOf(error)).to.equal('candidate');
    expect((await failing(images.retrieve('/studies/1'))).kind).to.equal('redirect-elsewhere');
    expect(seen).to.deep.equal([]);
  });

  it('gives URLs on another host: asked without any credential', async () => {
    const seen: (string | undefined)[] = [];
    const { url: elsewhere } = await http((request, response) => {
      seen.push(
        request.headers['authorization'],
        request.headers['x-api-key'] as string | undefined,
      );
      answerWith({ resourceType: 'Binary' })(request, response);
    });
    const { url } = await http(answerWith({}));
    const secret = { headers: { authorization: 'Bearer abc', 'x-api-key': 'sesame' } };
    const { fhir, images } = reaching(url, { fhir: secret, images: secret });
    expect((await fhir.get(`${elsewhere}/Binary/1`)).body).to.deep.equal({
      resourceType: 'Binary',
    });
    expect((await images.retrieve(`${elsewhere}/studies/1`)).status).to.equal(200);
    expect(seen).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('gives something for a URL that is none', async () => {
    const { url } = await http(answerWith({}));
    const { fhir } = reaching(url);
    for (const given of ['urn:uuid:1', 'file:///etc/passwd', 'http://[', 'javascript:1']) {
      const error = await failing(fhir.get(given));
      expect(error.kind, given).to.equal('bad-url');
      expect(faultOf(error)).to.equal('candidate');
    }
  });
});
