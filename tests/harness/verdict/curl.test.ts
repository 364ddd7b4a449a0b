import { expect } from 'chai';
import { curlOf } from '../../../tools/verdict/curl.ts';

const exchange = {
  id: 1,
  method: 'GET',
  url: 'http://a.example/fhir/ImagingStudy?modality=CT',
  requestHeaders: { accept: 'application/fhir+json', host: 'a.example' },
  wireBytes: 0,
  timings: {},
  started: '2024-05-01T10:00:00Z',
};

describe('curl line', () => {
  it('says what was sent, less what curl says itself', () => {
    expect(curlOf(exchange)).to.equal(
      "curl -i -H 'accept: application/fhir+json' 'http://a.example/fhir/ImagingStudy?modality=CT'",
    );
  });

  it('survives quotes, and carries method and body', () => {
    const sent = { ...exchange, method: 'POST', requestHeaders: {}, requestBody: "name=O'Hara" };
    expect(curlOf(sent)).to.equal(
      String.raw`curl -i -X POST --data-raw 'name=O'\''Hara' 'http://a.example/fhir/ImagingStudy?modality=CT'`,
    );
  });
});
