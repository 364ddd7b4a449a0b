import { expect } from 'chai';
import { madeElsewhere } from '../../../tools/commands/made-elsewhere.ts';

const here = { fhir: 'https://a.example/fhir', images: 'https://a.example/dicomweb' };

describe('a data set made elsewhere', () => {
  it('is noticed, naming the base that differs', () => {
    const found = madeElsewhere(
      { addresses: here },
      { ...here, fhir: 'http://localhost:8080/fhir' },
    );
    expect(found?.says)
      .to.match(/^the data set is made for https:\/\/a\.example\/fhir, and .* http:\/\/localhost/)
      .and.not.contain('dicomweb');
    const both = madeElsewhere({ addresses: here }, { fhir: 'http://b/', images: 'http://c/' });
    expect(both?.says).to.contain('https://a.example/fhir and https://a.example/dicomweb');
  });

  it('is not what is only written in another way, nor what an older index does not say', () => {
    const written = { fhir: 'https://A.example:443/fhir/', images: here.images };
    expect(madeElsewhere({ addresses: here }, written)).to.equal(undefined);
    expect(madeElsewhere({}, written)).to.equal(undefined);
  });
});
