import { expect } from 'chai';
import { digestOfSources } from './digest.ts';

describe('the digest of what the matrix depends on', () => {
  it('is the same for the same sources, in hexadecimal', () => {
    const digest = digestOfSources();
    expect(digest).to.match(/^[0-9a-f]{64}$/);
    expect(digestOfSources()).to.equal(digest);
  });
});
