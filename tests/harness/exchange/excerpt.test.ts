import { expect } from 'chai';
import { excerptOf, isText } from '../../../tools/exchange/excerpt.ts';

const bytes = new TextEncoder().encode('PREFIX fhir: <http://hl7.org/fhir/>');

describe('what of a body is text', () => {
  for (const type of [
    ...['application/fhir+json; charset=utf-8', 'application/dicom+json', 'text/html'],
    ...['application/fhir+xml', 'application/xml', 'application/fhir+turtle', 'text/turtle'],
    ...['application/x-turtle;charset=utf-8', 'application/x-www-form-urlencoded'],
  ])
    it(`is ${type}`, () => {
      expect(isText(type, bytes)).to.equal(true);
      expect(excerptOf(type, bytes)).to.match(/^PREFIX/);
    });

  for (const type of ['application/dicom', 'application/octet-stream', 'image/jpeg'])
    it(`is not ${type}`, () => {
      expect(isText(type, bytes)).to.equal(false);
      expect(excerptOf(type, bytes)).to.equal(undefined);
    });

  it('is decided by its bytes when it has no type', () => {
    expect(isText(undefined, bytes)).to.equal(true);
    expect(isText(undefined, new Uint8Array([0x44, 0, 0x4d]))).to.equal(false);
  });
});
