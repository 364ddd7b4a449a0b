import { expect } from 'chai';
import { closureOf, expand } from './closure.ts';

const identities = [
  'QRY-02/recall@manifests.documents',
  'QRY-02/precision',
  'QRY-20/pairs',
  'LNK-03/all',
];

describe('the closure of what a fault violates', () => {
  it('expands a key to its checks and a check to its bindings', () => {
    expect([...expand(['QRY-02'], identities)]).to.have.length(2);
    expect([...expand(['QRY-02/recall'], identities)]).to.deep.equal([identities[0]]);
    expect([...expand(['QRY-2'], identities)]).to.deep.equal([]);
  });

  it('follows entailments between requirements, transitively and past a cycle', () => {
    const entails = [
      { from: 'QRY-02', to: 'QRY-20', because: 'a combination contains the filter' },
      { from: 'QRY-20', to: 'LNK-03', because: 'for the test' },
      { from: 'LNK-03', to: 'QRY-20', because: 'a cycle' },
    ];
    expect([...closureOf(['QRY-02/precision'], identities, entails)]).to.deep.equal([
      'QRY-02/precision',
      'QRY-20/pairs',
      'LNK-03/all',
    ]);
  });
});
