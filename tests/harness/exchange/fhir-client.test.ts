import { expect } from 'chai';
import { createCapture, withCapture } from '../../../tools/exchange/capture.ts';
import { answerWith, closeAll, http, reaching } from './candidate.ts';

const bundle = { resourceType: 'Bundle', type: 'searchset' };

describe('FHIR client', () => {
  afterEach(closeAll);

  it('searches by GET with parameters repeated, and hands over what came', async () => {
    const seen: string[] = [];
    const { url } = await http((request, response) => {
      seen.push(
        `${request.method ?? ''} ${request.url ?? ''} ${request.headers['accept-encoding'] ?? ''}`,
      );
      answerWith(bundle)(request, response);
    });
    const answer = await reaching(url).fhir.search('ImagingStudy', [
      ['patient.identifier', 'urn:oid:2.999|1'],
      ['started', 'ge2024'],
      ['started', 'lt2025'],
    ]);
    expect(seen).to.deep.equal([
      'GET /fhir/ImagingStudy?patient.identifier=urn%3Aoid%3A2.999%7C1&started=ge2024&started=lt2025 identity',
    ]);
    expect(answer.status).to.equal(200);
    expect(answer.body).to.deep.equal(bundle);
    expect(answer.text).to.equal(JSON.stringify(bundle));
    expect(answer.headers['content-type']).to.equal('application/fhir+json');
    expect(answer.exchange).to.equal(1);
  });

  it('searches by POST and records the form it sent', async () => {
    let form = '';
    const { url } = await http((request, response) => {
      request.on('data', (chunk: Buffer) => (form += chunk.toString()));
      request.on('end', () => {
        answerWith(bundle)(request, response);
      });
    });
    const { fhir, exchanges } = reaching(url);
    await fhir.search('Patient', [['identifier', 'a|b c']], { method: 'POST' });
    expect(form).to.equal('identifier=a%7Cb+c');
    expect(exchanges[0]).to.include({ method: 'POST', requestBody: form });
    expect(exchanges[0]?.url).to.equal(`${url}/fhir/Patient/_search`);
    expect(exchanges[0]?.requestHeaders['content-type']).to.equal(
      'application/x-www-form-urlencoded',
    );
  });

  it('throws for no HTTP status', async () => {
    const outcome = { resourceType: 'OperationOutcome' };
    const statuses = [400, 403, 404, 410, 422, 500, 502, 503];
    const { url } = await http((request, response) => {
      answerWith(outcome, Number(request.url?.split('/').at(-1)))(request, response);
    });
    const { fhir } = reaching(url);
    for (const status of statuses) {
      const answer = await fhir.read('Patient', String(status));
      expect(answer.status).to.equal(status);
      expect(answer.body, String(status)).to.deep.equal(outcome);
    }
  });

  it('says why there is no JSON', async () => {
    const bodies: Record<string, Buffer> = {
      html: Buffer.from('<html>Sign in</html>'),
      empty: Buffer.alloc(0),
      null: Buffer.from('null'),
      string: Buffer.from('"Bundle"'),
      cut: Buffer.from('{"resourceType":"Bun'),
      latin1: Buffer.from('{"resourceType":"Patient","id":"M\u00fcller"}', 'latin1'),
      bom: Buffer.from('\uFEFF{"resourceType":"Patient"}'),
    };
    const { url } = await http((request, response) => {
      response.end(bodies[request.url?.split('/').at(-1) ?? '']);
    });
    const { fhir } = reaching(url);
    const read = async (name: string): Promise<[unknown, string | undefined]> => {
      const { body, notJson } = await fhir.read('Patient', name);
      return [body, notJson];
    };
    expect((await read('html'))[0]).to.equal(undefined);
    expect((await read('html'))[1]).to.include('Unexpected token');
    expect(await read('empty')).to.deep.equal([undefined, 'empty']);
    expect(await read('null')).to.deep.equal([null, undefined]);
    expect(await read('string')).to.deep.equal(['Bundle', undefined]);
    expect((await read('cut'))[0]).to.equal(undefined);
    expect(await read('latin1')).to.deep.equal([undefined, 'not UTF-8 (RFC 8259 8.1)']);
    expect(await read('bom')).to.deep.equal([{ resourceType: 'Patient' }, undefined]);
  });

  it('answers 204 without a body', async () => {
    const { url } = await http((_request, response) => response.writeHead(204).end());
    expect(await reaching(url).fhir.read('Patient', '1')).to.deep.include({
      status: 204,
      body: undefined,
      text: '',
      notJson: 'empty',
    });
  });

  it('keeps the bytes of what is no text, and shows none of them', async () => {
    const dicom = Buffer.concat([Buffer.alloc(128), Buffer.from('DICM')]);
    const { url } = await http((_request, response) => {
      response.setHeader('content-type', 'application/dicom');
      response.end(dicom);
    });
    const { fhir, exchanges } = reaching(url);
    const answer = await fhir.get('Binary/kos', { accept: 'application/dicom' });
    expect(Buffer.from(answer.bytes ?? [])).to.deep.equal(dicom);
    expect(answer.text).to.equal('');
    expect(exchanges[0]).to.have.property('sha256');
    expect(exchanges[0]).not.to.have.property('excerpt');
  });

  it('sends any request', async () => {
    const { url } = await http((request, response) => {
      response.setHeader(
        'x-seen',
        `${request.method ?? ''} ${request.headers['content-type'] ?? ''}`,
      );
      answerWith({}, 405)(request, response);
    });
    const answer = await reaching(url).fhir.request('PUT', '/Patient/1', {
      headers: { 'content-type': 'application/fhir+json' },
      body: '{"resourceType":',
    });
    expect(answer.status).to.equal(405);
    expect(answer.headers['x-seen']).to.equal('PUT application/fhir+json');
  });

  it('attributes exchanges to the work that made them, and knows what is under way', async () => {
    let release = (): void => undefined;
    const { url } = await http((request, response) => {
      if (request.url?.endsWith('slow') === true)
        release = () => {
          answerWith({})(request, response);
        };
      else answerWith({})(request, response);
    });
    const { fhir, exchanges } = reaching(url);
    const [one, other] = [createCapture(), createCapture()];
    await withCapture(one, () => fhir.read('Patient', '1'));
    let forgotten: Promise<unknown> = Promise.resolve();
    await withCapture(other, async () => {
      forgotten = fhir.read('Patient', 'slow');
      await fhir.read('Patient', '2');
    });
    expect(one.pending()).to.equal(0);
    expect(other.pending()).to.equal(1);
    release();
    await forgotten;
    expect(other.pending()).to.equal(0);
    expect(one.exchanges.map(({ id }) => id)).to.deep.equal([1]);
    expect(other.exchanges.map(({ url: at }) => at.split('/').at(-1))).to.deep.equal(['2', 'slow']);
    expect(exchanges).to.have.length(3);
  });
});
