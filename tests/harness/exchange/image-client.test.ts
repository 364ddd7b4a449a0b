import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { RequestListener } from 'node:http';
import { expect } from 'chai';
import { faultOf } from '../../../tools/exchange/whose-fault.ts';
import { closeAll, failing, http, reaching } from './candidate.ts';
import { part10 } from './part10.ts';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const contentType = 'multipart/related; type="application/dicom"; boundary=b';
const partHeaders = 'Content-Type: application/dicom; transfer-syntax=1.2.840.10008.1.2.1';

const multipart = (...files: readonly Buffer[]): Buffer =>
  Buffer.concat([
    ...files.flatMap((file) => [
      Buffer.from(`--b\r\n${partHeaders}\r\n\r\n`),
      file,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('--b--\r\n'),
  ]);

const answering =
  (body: Buffer, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': contentType, ...headers }).end(body);
  };

describe('image client', () => {
  afterEach(closeAll);

  it('retrieves a study: parts identified, counted and hashed, nothing of them kept', async () => {
    const files = [part10({ sopInstance: '2.25.11' }), part10({ sopInstance: '2.25.12' })];
    let asked = '';
    const { url } = await http((request, response) => {
      asked = `${request.url ?? ''} ${request.headers.accept ?? ''}`;
      answering(multipart(...files))(request, response);
    });
    const { images, exchanges } = reaching(url);
    const answer = await images.retrieve('/studies/2.25.1');
    expect(asked).to.equal(
      '/dicomweb/studies/2.25.1 multipart/related; type="application/dicom"; transfer-syntax=*',
    );
    expect(answer.faults).to.deep.equal([]);
    expect(answer.multipart).to.equal(true);
    expect(answer.parts.map(({ dicom }) => dicom.sopInstance)).to.deep.equal([
      '2.25.11',
      '2.25.12',
    ]);
    expect(answer.parts.map((part) => part.sha256)).to.deep.equal(files.map(sha256));
    expect(answer.wireBytes).to.equal(multipart(...files).length);
    expect(Buffer.from(answer.head)).to.deep.equal(files[0]);
    expect(answer.timings.end).to.be.at.least(answer.timings.headers);
    expect(exchanges[0]).not.to.have.property('excerpt');
    expect(exchanges[0]?.sha256).to.equal(sha256(multipart(...files)));
  });

  it('gives any other answer as one part', async () => {
    const png = Buffer.from('\x89PNG\r\n\x1a\n...', 'latin1');
    const { url } = await http(answering(png, { 'content-type': 'image/png' }));
    const answer = await reaching(url).images.retrieve('/studies/1/rendered', {
      accept: 'image/png',
    });
    expect(answer).to.deep.include({ multipart: false, faults: [], status: 200 });
    expect(answer.parts).to.have.length(1);
    expect(answer.parts[0]).to.deep.include({
      headers: { 'content-type': 'image/png' },
      bytes: png.length,
      sha256: sha256(png),
    });
    expect(Buffer.from(answer.head)).to.deep.equal(png);
  });

  it('hands over errors with what they say', async () => {
    const { url } = await http((_request, response) => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such study');
    });
    const { images, exchanges } = reaching(url);
    const answer = await images.retrieve('/studies/1');
    expect(answer).to.deep.include({ status: 404, multipart: false });
    expect(Buffer.from(answer.head).toString()).to.equal('no such study');
    expect(exchanges[0]?.excerpt).to.equal('no such study');
  });

  it('asks for DICOM JSON', async () => {
    const { url } = await http((request, response) => {
      response.setHeader('content-type', request.headers.accept ?? '');
      response.end('[{"0020000D":{"vr":"UI"}}]');
    });
    const answer = await reaching(url).images.get('/studies?limit=1');
    expect(answer.headers['content-type']).to.equal('application/dicom+json');
    expect(answer.body).to.deep.equal([{ '0020000D': { vr: 'UI' } }]);
  });

  it('decodes what was compressed unasked, under the cap', async () => {
    const body = multipart(part10({}), Buffer.alloc(3_000_000));
    const { url } = await http(answering(gzipSync(body), { 'content-encoding': 'gzip' }));
    const answer = await reaching(url).images.retrieve('/studies/1');
    expect(answer.parts.map(({ bytes }) => bytes)).to.deep.equal([part10({}).length, 3_000_000]);
    expect(answer.wireBytes).to.equal(gzipSync(body).length);
    const capped = reaching(url, { budgets: { imagesBytes: 1_000_000 } });
    expect((await failing(capped.images.retrieve('/studies/1'))).kind).to.equal('too-large');
  });

  it('names a body that is not coded as it says', async () => {
    const { url } = await http((request, response) => {
      const coding = request.url?.split('/').at(-1) ?? '';
      answering(multipart(part10({})), { 'content-encoding': coding })(request, response);
    });
    const { images } = reaching(url);
    expect((await failing(images.retrieve('/studies/gzip'))).kind).to.equal('bad-encoding');
    expect((await failing(images.retrieve('/studies/lzw'))).kind).to.equal('bad-encoding');
  });

  it('stops an endless body at the cap, and an endless number of parts', async () => {
    const { url } = await http((_request, response) => {
      response.writeHead(200, { 'content-type': contentType });
      const parts = Buffer.from(`--b\r\n${partHeaders}\r\n\r\n.\r\n`.repeat(1000));
      const write = (): void => {
        while (!response.destroyed && response.write(parts));
      };
      response.on('drain', write);
      write();
    });
    const capped = reaching(url, { budgets: { imagesBytes: 200_000 } });
    const error = await failing(capped.images.retrieve('/studies/1'));
    expect(error.kind).to.equal('too-large');
    expect(faultOf(error)).to.equal('candidate');
    const { images, exchanges } = reaching(url);
    const answer = await images.retrieve('/studies/1');
    expect(answer.faults.at(-1)).to.match(/more than 100000 parts/);
    expect(exchanges[0]?.error).to.match(/stopped reading/);
  });

  it('repeats a body that broke off once, and blames a candidate whose body breaks off twice', async () => {
    let breaks = 1;
    const { url } = await http((request, response) => {
      const whole = multipart(part10({}), Buffer.alloc(100_000));
      if (request.url?.includes('/studies/2') !== true || breaks-- <= 0) {
        answering(whole)(request, response);
        return;
      }
      response.writeHead(200, { 'content-type': contentType });
      response.write(whole.subarray(0, 50_000));
      setTimeout(() => response.destroy(), 5);
    });
    const { images } = reaching(url);
    await images.retrieve('/studies/1');
    expect((await images.retrieve('/studies/2')).parts).to.have.length(2);
    breaks = 2;
    const error = await failing(images.retrieve('/studies/2'));
    expect(error).to.include({ kind: 'truncated', controlAnswered: true });
  });
});
