import { expect } from 'chai';
import { identityOf } from '../../../tools/verdict/check.ts';

describe('identity', () => {
  const check = { key: 'QRY-03', stimulus: { slug: 'recall', says: 'ge the start of a study' } };

  it('is key and slug, and the binding where there is one', () => {
    expect(identityOf(check)).to.equal('QRY-03/recall');
    expect(identityOf(check, 'manifests.resources')).to.equal('QRY-03/recall@manifests.resources');
  });
});
