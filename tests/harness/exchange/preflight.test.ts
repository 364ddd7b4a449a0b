import type { RequestListener } from 'node:http';
import { expect } from 'chai';
import { faultOf } from '../../../tools/exchange/whose-fault.ts';
import { answerWith, closeAll, failing, http, reaching } from './candidate.ts';

const ana = { system: 'urn:oid:2.999.1', value: '1' };
const statement = { resourceType: 'CapabilityStatement' };
const outcome = { resourceType: 'OperationOutcome' };
const list = { resourceType: 'Bundle' };

const page =
  (status: number): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>nginx</h1>');
  };

/** Answers the paths it knows, by how they begin, and everything else in one way. */
const knowing =
  (known: Readonly<Record<string, RequestListener>>, others: RequestListener): RequestListener =>
  (request, response) => {
    const [, answer = others] =
      Object.entries(known).find(([path]) => request.url?.startsWith(`/fhir/${path}`)) ?? [];
    answer(request, response);
  };

describe('the preflight', () => {
  afterEach(closeAll);

  const elsewhere: RequestListener = (_request, response) => {
    response.writeHead(301, { location: 'https://candidate.example/fhir/metadata' }).end();
  };
  const service: RequestListener = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
  };
  const wrong: readonly (readonly [name: string, answer: RequestListener, says: string])[] = [
    ['a page that is not found', page(404), 'found 404, text/html, wanted 200 with a Capability'],
    ['a page for everything', page(200), 'found 200, text/html'],
    ['another service', service, 'found 200, application/json'],
    ['FHIR one path above', answerWith(outcome, 404), 'found 404, application/fhir+json'],
    ['a redirect to https', elsewhere, 'redirects to https://candidate.example/fhir/metadata'],
  ];
  for (const [name, answer, says] of wrong)
    it(`finds no FHIR at a base with ${name}`, async () => {
      const { url } = await http(answer);
      const error = await failing(reaching(url).preflight(ana));
      expect(error.message).to.contain(`${url}/fhir/metadata: `).and.contain(says);
      expect(error.kind).to.equal('no-fhir');
      expect(faultOf(error)).to.equal('address');
    });

  const right: readonly (readonly [name: string, listener: RequestListener])[] = [
    ['whose metadata alone is known', knowing({ metadata: answerWith(statement) }, page(404))],
    ['that knows patients, no metadata', knowing({ Patient: answerWith(list) }, page(404))],
    ['that refuses to say who', knowing({ Patient: answerWith(outcome, 400) }, page(404))],
    ['that knows documents alone', knowing({ DocumentReference: answerWith(list) }, page(404))],
    ['that knows reports alone', knowing({ DiagnosticReport: answerWith(list) }, page(404))],
    ['whose redirects spare lists', knowing({ Patient: answerWith(list) }, elsewhere)],
    ['that breaks on everything', page(500)],
    ['that says FHIR and writes no JSON', answerWith('<<')],
  ];
  for (const [name, listener] of right)
    it(`leaves a candidate ${name} to the checks`, async () => {
      const { url } = await http(listener);
      const outcomeOfIt = await reaching(url)
        .preflight(ana)
        .catch((error: unknown) => faultOf(error as Parameters<typeof faultOf>[0]));
      expect(['address', 'path']).not.to.include(outcomeOfIt);
    });

  it('asks a candidate that answers for two things only', async () => {
    const { url } = await http(knowing({ metadata: answerWith(statement) }, answerWith(list)));
    const connection = reaching(url);
    await connection.preflight(ana);
    expect(connection.exchanges).to.have.length(2);
  });
});
