import { expect } from 'chai';
import { inWords } from '../../support/query-in-words.ts';

describe('a query in words', () => {
  const list = { patient: 'ana', documentClass: 'manifests' } as const;

  it('is a list of somebody’s, and what it is filtered by', () => {
    expect(inWords({ ...list, filters: {} })).to.equal('ana’s manifests');
    expect(
      inWords({
        ...list,
        filters: { modality: [['CT', 'MR'], ['PT']], date: ['ge2023', 'lt2024'] },
      }),
    ).to.equal('ana’s manifests by modality CT or MR and PT and study date ge2023 and lt2024');
  });

  it('names identifiers with their issuer, and without one', () => {
    const accession = { system: 'urn:oid:2.999.1', value: 'A1' };
    expect(inWords({ ...list, filters: { accession, order: { value: 'O1' } } })).to.equal(
      'ana’s manifests by accession number A1 of urn:oid:2.999.1 and order identifier O1',
    );
  });
});
