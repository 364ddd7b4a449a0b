import { readFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import type { RequestListener } from 'node:http';
import { expect } from 'chai';
import { createCapture, withCapture } from '../../../tools/exchange/capture.ts';
import { retryAfter } from '../../../tools/exchange/repeat.ts';
import { faultOf } from '../../../tools/exchange/whose-fault.ts';
import { answerWith, closeAll, failing, http, listening, raw, reaching } from './candidate.ts';

const tlsFile = (name: string): string =>
  readFileSync(new URL(`tls/${name}`, import.meta.url), 'utf8');

const patient = answerWith({ resourceType: 'Patient' });

/** The first answer is good; then each request in turn, and at last the final one for ever. */
function afterAGoodOne(...turns: readonly RequestListener[]): RequestListener {
  let at = -1;
  return (request, response) => {
    const turn = at < 0 ? patient : (turns[at] ?? turns.at(-1) ?? patient);
    if (at < 0 || !(request.url?.endsWith('metadata') ?? false)) at += 1;
    (request.url?.endsWith('metadata') === true && at > 0 ? patient : turn)(request, response);
  };
}

const breaks: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/fhir+json', 'content-length': 1000 });
  response.write('{"resourceType":');
  setTimeout(() => response.destroy(), 5);
};
const resets: RequestListener = (request) => {
  request.socket.destroy();
};
const says =
  (status: number, headers: Record<string, string> = {}, body = ''): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

describe('whose fault is it?', () => {
  afterEach(closeAll);

  it('a dead port: the path', async () => {
    const { url, close } = await http(patient);
    await close();
    const error = await failing(reaching(url).preflight());
    expect(error.kind).to.equal('unreachable');
    expect(error.message).to.include(`${url}/fhir/metadata`).and.to.include('ECONNREFUSED');
    expect(error).to.include({ answeredBefore: false, controlAnswered: undefined });
    expect(faultOf(error)).to.equal('path');
  });

  it('a name without an address: the path', async () => {
    const error = await failing(reaching('http://ncpeh.invalid').preflight());
    expect(error.kind).to.equal('dns');
    expect(faultOf(error)).to.equal('path');
  });

  it('a certificate nobody signed: the path; with its CA configured: an answer', async () => {
    const server = createTlsServer({ key: tlsFile('key.pem'), cert: tlsFile('cert.pem') }, patient);
    const { url } = await listening(server, 'https');
    const error = await failing(reaching(url).preflight());
    expect(error.kind).to.equal('tls');
    expect(faultOf(error)).to.equal('path');
    const trusted = reaching(url, { fhir: { ca: tlsFile('cert.pem') } });
    expect((await trusted.preflight()).status).to.equal(200);
  });

  it('plain HTTP where TLS was asked for: the path, with the mistake in words', async () => {
    const { url } = await http(patient);
    const error = await failing(reaching(url.replace('http:', 'https:')).preflight());
    expect(error.kind).to.equal('tls');
    expect(error.message).to.include('does not speak TLS; is the address http://?');
  });

  it('401 or 403 at the preflight: the credentials', async () => {
    for (const status of [401, 403]) {
      const { url } = await http(answerWith({}, status));
      const error = await failing(reaching(url).preflight());
      expect(error.kind).to.equal('credentials');
      expect(faultOf(error)).to.equal('credentials');
    }
  });

  it('401 for the configured patient at the preflight: the credentials', async () => {
    const { url } = await http((request, response) => {
      answerWith({}, request.url?.includes('Patient?') === true ? 403 : 200)(request, response);
    });
    const token = { system: 'urn:oid:2.999', value: 'a|b' };
    const error = await failing(reaching(url).preflight(token));
    expect(error.message).to.include('identifier=urn%3Aoid%3A2.999%7Ca%5C%7Cb');
  });

  it('401 later is an answer while the credentials work, and a broken run when they no longer do', async () => {
    let valid = true;
    const { url } = await http((request, response) => {
      const refuse = !valid || request.url?.endsWith('secret') === true;
      answerWith({}, refuse ? 401 : 200)(request, response);
    });
    const { fhir, exchanges } = reaching(url);
    expect((await fhir.read('Patient', 'secret')).status).to.equal(401);
    expect(exchanges.map((exchange) => exchange.url.split('/').at(-1))).to.deep.equal([
      'secret',
      'metadata',
    ]);
    valid = false;
    expect(faultOf(await failing(fhir.read('Patient', '1')))).to.equal('credentials');
  });

  for (const [name, broken, kind] of [
    ['truncation', breaks, 'truncated'],
    ['reset', resets, 'reset'],
  ] as const) {
    it(`${name} once, then an answer: judged on the repeat, with a note`, async () => {
      const { url } = await http(afterAGoodOne(broken, patient));
      const { fhir } = reaching(url);
      await fhir.read('Patient', '1');
      const capture = createCapture();
      const answer = await withCapture(capture, () => fhir.read('Patient', '1'));
      expect(answer.body).to.deep.equal({ resourceType: 'Patient' });
      expect(capture.notes.map(({ code }) => code)).to.deep.equal(['unstable']);
      expect(capture.notes[0]?.says).to.include(kind).and.to.include('sent again: status 200');
      expect(capture.exchanges).to.have.length(2);
      expect(capture.exchanges[0]?.error).to.include(kind);
    });

    it(`${name} twice, and the control request is answered: the candidate`, async () => {
      const { url } = await http(afterAGoodOne(broken));
      const { fhir, exchanges } = reaching(url);
      await fhir.read('Patient', '1');
      const error = await failing(fhir.read('Patient', '1'));
      expect(error).to.include({ kind, answeredBefore: true, controlAnswered: true });
      expect(faultOf(error)).to.equal('candidate');
      expect(exchanges).to.have.length(4);
      expect(error.exchange).to.equal(3);
    });
  }

  it('a time-out twice, and the control request is answered: the candidate', async () => {
    const { url } = await http(afterAGoodOne(() => undefined));
    const { fhir } = reaching(url, { budgets: { fhirMs: 100 } });
    await fhir.read('Patient', '1');
    const error = await failing(fhir.read('Patient', '1'));
    expect(error).to.include({ kind: 'timeout', controlAnswered: true });
  });

  it('a candidate that goes away: the path', async () => {
    const { url, close } = await http(patient);
    const { fhir } = reaching(url);
    await fhir.read('Patient', '1');
    await close();
    const error = await failing(fhir.read('Patient', '1'));
    expect(error).to.include({ answeredBefore: true, controlAnswered: false });
    expect(faultOf(error)).to.equal('path');
  });

  it('what changes something is not sent twice', async () => {
    let posts = 0;
    const { url } = await http((request, response) => {
      if (request.method === 'POST') posts += 1;
      (request.method === 'POST' ? resets : patient)(request, response);
    });
    const { fhir } = reaching(url);
    await fhir.read('Patient', '1');
    const error = await failing(fhir.request('POST', 'Patient', { body: '{}' }));
    expect(error).to.include({ kind: 'reset', controlAnswered: true });
    expect(posts).to.equal(1);
    posts = 0;
    await failing(fhir.search('Patient', [], { method: 'POST' }));
    expect(posts).to.equal(2);
  });

  it('429 and 503 with Retry-After: waits, and takes the answer', async () => {
    const { url } = await http(
      afterAGoodOne(
        says(429, { 'retry-after': '0' }),
        says(503, { 'retry-after': '0.01' }),
        patient,
      ),
    );
    const { fhir } = reaching(url);
    await fhir.read('Patient', '1');
    const capture = createCapture();
    const answer = await withCapture(capture, () => fhir.read('Patient', '1'));
    expect(answer.status).to.equal(200);
    expect(capture.notes.map(({ code }) => code)).to.deep.equal(['throttled', 'throttled']);
  });

  it('429 for longer than the budget: an answer if the control request has one, else broken', async () => {
    const tooLong = says(429, { 'retry-after': '3600' });
    const { url } = await http(afterAGoodOne(tooLong));
    const { fhir } = reaching(url);
    await fhir.read('Patient', '1');
    expect((await fhir.read('Patient', '1')).status).to.equal(429);
    const { url: busy } = await http(tooLong);
    const error = await failing(reaching(busy).fhir.read('Patient', '1'));
    expect(error.kind).to.equal('throttled');
    expect(faultOf(error)).to.equal('path');
  });

  it('407, and 502 or 504 that names a proxy: the path; a bare 502: an answer', async () => {
    const named = [
      says(407),
      says(502, { via: '1.1 hall-proxy' }),
      says(504, {}, '<h1>The proxy server did not answer</h1>'),
    ];
    for (const listener of named) {
      const { url } = await http(listener);
      const error = await failing(reaching(url).fhir.read('Patient', '1'));
      expect(error.kind).to.equal('proxy');
      expect(faultOf(error)).to.equal('path');
    }
    const { url } = await http(says(502, {}, '<h1>Bad Gateway</h1>'));
    expect((await reaching(url).fhir.read('Patient', '1')).status).to.equal(502);
  });

  it('the budget of a check ends its exchanges', async () => {
    const { url } = await raw(() => undefined);
    const { fhir } = reaching(url);
    const capture = createCapture({ signal: AbortSignal.timeout(50) });
    const error = await withCapture(capture, () => failing(fhir.read('Patient', '1')));
    expect(error.kind).to.equal('timeout');
    expect(error.message).to.include('the time of the check was up');
    expect(capture.pending()).to.equal(0);
    const gone = createCapture({ signal: AbortSignal.abort() });
    const aborted = await withCapture(gone, () => failing(fhir.read('Patient', '1')));
    expect(faultOf(aborted)).to.equal('harness');
  });

  it('reads Retry-After as seconds, as a date, or as a second', () => {
    expect(retryAfter('2')).to.equal(2000);
    expect(retryAfter('Thu, 01 Jan 2026 00:00:10 GMT', Date.UTC(2026, 0, 1))).to.equal(10_000);
    expect(retryAfter(undefined)).to.equal(1000);
    expect(retryAfter('soon')).to.equal(1000);
  });
});
