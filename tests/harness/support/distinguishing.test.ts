import { expect } from 'chai';
import type { Facts } from '../../../tools/oracle/facts.ts';
import { distinguishing } from '../../support/expectations/distinguishing.ts';

const facets = { regions: [], procedures: [], ended: null, accessions: [], orders: [] };
const available = { ...facets, status: 'available' };
const facts = {
  studies: [
    { ...available, id: 'ct', patient: 'ana', modalities: ['CT'], started: '2023-01-10' },
    { ...available, id: 'pet-ct', patient: 'nikos', modalities: ['PT', 'CT'], started: null },
    {
      ...{ ...facets, id: 'withdrawn', patient: 'ana', modalities: ['MR'], started: null },
      status: 'entered-in-error',
    },
  ],
  reports: [
    {
      ...facets,
      ...{ id: 'old', patient: 'ana', modalities: ['CT'], started: '2023-01-10' },
      ...{ current: false, status: 'preliminary' },
    },
  ],
  manifests: [{ id: 'ct-manifest', patient: 'nikos' }],
} as unknown as Facts;

describe('what distinguishes entries', () => {
  const manifests = { patient: 'ana', documentClass: 'manifests' } as const;

  it('is what they have of everything the query filters by', () => {
    const filters = { modality: [['CT']], region: [['774007']] };
    expect(distinguishing(facts, { ...manifests, filters }, ['ct'])).to.deep.equal({
      ct: 'modality CT; region none',
    });
  });

  it('is whose they are, if another patient’s, and that nobody knows them', () => {
    expect(distinguishing(facts, { ...manifests, filters: {} }, ['pet-ct', 'x'])).to.deep.equal({
      'pet-ct': 'of nikos; modality PT, CT; began none',
      x: 'not in the data set',
    });
  });

  it('is why a study is not to be listed', () => {
    const query = { ...manifests, filters: {} };
    expect(distinguishing(facts, query, ['withdrawn'])['withdrawn']).to.match(
      /^status entered-in-error; modality MR/,
    );
  });

  it('is that they are no reports', () => {
    const query = { patient: 'ana', documentClass: 'reports', filters: {} } as const;
    expect(distinguishing(facts, query, ['ct-manifest'])).to.deep.equal({
      'ct-manifest': 'a manifest of nikos',
    });
  });

  it('is why a report is not to be listed', () => {
    const query = { patient: 'ana', documentClass: 'reports', filters: {} } as const;
    expect(distinguishing(facts, query, ['old'])['old']).to.match(
      /^replaced by a later version; status preliminary; modality CT/,
    );
  });
});
