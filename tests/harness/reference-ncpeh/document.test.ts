import { expect } from 'chai';

import { ask } from './ask.ts';
import { smallHoldings } from './small-holdings.ts';

async function retrieved(path: string, accept?: string) {
  const response = await ask(path, accept === undefined ? {} : { headers: { accept } });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type'), text };
}

const fhirJson = 'application/fhir+json; charset=utf-8';

describe('document retrieval', () => {
  it('gives a FHIR document as its own JSON, byte for byte', async () => {
    const bundle = smallHoldings.resources.find(({ id }) => id === 'document-v2');
    const { status, type, text } = await retrieved('Bundle/document-v2', 'application/fhir+json');
    expect({ status, type }).to.deep.equal({ status: 200, type: fhirJson });
    expect(text).to.equal(JSON.stringify(bundle));
  });

  for (const accept of [undefined, '*/*', 'application/dicom', 'application/*;q=0.5']) {
    it(`gives a DICOM document as it is for Accept ${accept ?? 'unsaid'}`, async () => {
      const answer = await retrieved('Binary/kos', accept);
      expect(answer).to.deep.equal({ status: 200, type: 'application/dicom', text: 'DICM' });
    });
  }

  it('gives it as a Binary resource when FHIR JSON is asked for', async () => {
    const { type, text } = await retrieved('Binary/kos', 'application/fhir+json');
    expect(type).to.equal(fhirJson);
    expect(JSON.parse(text)).to.include({ resourceType: 'Binary', data: 'RElDTQ==' });
  });

  it('refuses it as anything else', async () => {
    const { status } = await retrieved('Binary/kos', 'application/pdf, application/dicom;q=0');
    expect(status).to.equal(406);
  });
});
