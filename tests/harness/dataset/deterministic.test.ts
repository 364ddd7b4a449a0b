import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import type { Dataset } from '../../../tools/dataset/make-dataset.ts';
import { bases, canonical, made } from './made.ts';

function digestOf(dataset: Dataset): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(dataset.facts));
  hash.update(JSON.stringify(dataset.resources));
  for (const { bytes } of dataset.instances) hash.update(bytes);
  return hash.digest('hex');
}

describe('data set, made twice', () => {
  it('is the same to the byte', () => {
    expect(digestOf(makeDataset({ canonical, ...bases }))).to.equal(digestOf(made));
  });

  it('has the same facts and digest wherever it is served, but for the addresses', () => {
    const { facts } = makeDataset({ canonical, fhirBase: 'http://elsewhere.test/' });
    expect(facts.addresses.fhir).to.equal('http://elsewhere.test');
    expect({ ...facts, addresses: made.facts.addresses }).to.deep.equal(made.facts);
  });
});
