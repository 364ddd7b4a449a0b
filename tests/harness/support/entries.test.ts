import { expect } from 'chai';
import { addressOf } from '../../support/answers/entries.ts';

const target = { fhir: { base: 'https://a.example/fhir' } } as Parameters<typeof addressOf>[0];
const resource = { resourceType: 'ImagingStudy', id: '1' };
const key = (fullUrl: string | undefined, held: unknown): string =>
  addressOf(target, { fullUrl, resource: held });

describe('what an entry is known by', () => {
  it('is its type and id on this server, whatever the answer calls it', () => {
    for (const fullUrl of [
      'https://a.example/fhir/ImagingStudy/1',
      'urn:uuid:6c1e9d0a-3a55-4c7d-9a45-0d6f1f2c3b4a',
      undefined,
    ])
      expect(key(fullUrl, resource), fullUrl).to.equal('ImagingStudy/1');
  });

  it('is the address of what another server holds, under whatever id', () => {
    const elsewhere = 'https://b.example/fhir/ImagingStudy/1';
    expect(key(elsewhere, resource)).to.equal(elsewhere);
  });

  it('is what the answer calls it, or all it says, where it has no id', () => {
    const nameless = { resourceType: 'ImagingStudy' };
    expect(key('urn:uuid:1', nameless)).to.equal('urn:uuid:1');
    expect(key(undefined, nameless)).to.equal('{"resourceType":"ImagingStudy"}');
  });
});
