import { expect } from 'chai';
import { catalogueOf, readCatalogue } from '../../../tools/requirements/catalogue.ts';
import { requirementNamed } from '../requirement-named.ts';

describe('catalogue', () => {
  const catalogue = catalogueOf(
    ['QRY-01', 'QRY-04', 'QRY-14', 'LNK-01'].map((key) => requirementNamed(key)),
  );

  it('finds by key', () => {
    expect(catalogue.of('LNK-01').key).to.equal('LNK-01');
    expect(catalogue.has('LNK-02')).to.equal(false);
  });

  it('says what to do about an unknown key, and names the nearest', () => {
    expect(() => catalogue.of('QRY-44')).to.throw(
      'The guide has no requirement QRY-44; declare it under input/fsh/requirements. ' +
        'Nearest: QRY-04, QRY-14, QRY-01.',
    );
  });

  it('refuses one key twice', () => {
    expect(() => catalogueOf(['QRY-01', 'QRY-01'].map((key) => requirementNamed(key)))).to.throw(
      'The guide declares QRY-01 more than once',
    );
  });

  it('reads the built guide', () => {
    const built = readCatalogue();
    expect(built.of('QRY-02')).to.include({ strength: 'SHALL', actor: 'ncpeh-a', area: 'QRY' });
    expect(built.of('QRY-02').bindsIf).to.deep.equal(['documents', 'resources']);
    expect(built.of('QRY-02').elements).to.include('F2');
    expect(built.requirements.map(({ sources }) => sources.length)).not.to.include(0);
  });
});
