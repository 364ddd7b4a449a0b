import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { userAgent } from '../../../tools/commands/surroundings.ts';
import { answerWith, closeAll, http, reaching } from './candidate.ts';

describe('the user agent', () => {
  afterEach(closeAll);

  it('is the harness and its version', () => {
    const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
    const { name, version } = JSON.parse(text) as { name: string; version: string };
    expect(userAgent()).to.equal(`${name}/${version}`);
  });

  it('goes with every request, for FHIR and for images, and stands in the exchange', async () => {
    const { url, seen } = await listening();
    const { fhir, images, exchanges } = reaching(url, { userAgent: 'harness/1' });
    await fhir.read('Patient', '1');
    await fhir.search('Patient', [], { method: 'POST' });
    await fhir.request('PUT', 'Patient/1', { body: '{}' });
    await images.get('studies');
    await images.retrieve('studies/1');
    expect(seen).to.deep.equal(Array.from({ length: 5 }, () => 'harness/1'));
    expect(exchanges.map(({ requestHeaders }) => requestHeaders['user-agent'])).to.deep.equal(seen);
  });

  it('names the harness where no version is given, and is whatever the owner configures', async () => {
    const { url, seen } = await listening();
    const configured = { headers: { 'User-Agent': 'let-me-in' } };
    await reaching(url).fhir.get('metadata');
    await reaching(url, { fhir: configured }).fhir.get('metadata');
    expect(seen).to.deep.equal(['ncpeh-imaging', 'let-me-in']);
  });
});

/** A server that remembers who asked. */
async function listening(): Promise<{ url: string; seen: (string | undefined)[] }> {
  const seen: (string | undefined)[] = [];
  const { url } = await http((request, response) => {
    seen.push(request.headers['user-agent']);
    answerWith({})(request, response);
  });
  return { url, seen };
}
