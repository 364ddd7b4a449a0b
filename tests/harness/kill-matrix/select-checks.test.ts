import { expect } from 'chai';
import { identitiesOf, selectionFor } from './select-checks.ts';

const check = (
  key: string,
  slug: string,
  bindings: ('manifests.documents' | 'reports.documents')[] = [],
) => ({
  key,
  stimulus: { slug, says: '' },
  bindings,
});

const checks = [
  check('QRY-02', 'recall', ['manifests.documents', 'reports.documents']),
  check('QRY-02', 'precision'),
  check('IMG-05', 'unknown'),
  check('IMG-05', 'foreign'),
];

describe('what is run against a fault', () => {
  it('is the areas of its closure, and the first check of every other requirement', () => {
    expect(selectionFor(new Set(['QRY-02/precision']), checks)).to.deep.equal([
      'QRY-02/recall@manifests.documents',
      'QRY-02/recall@reports.documents',
      'QRY-02/precision',
      'IMG-05/unknown',
    ]);
    expect(selectionFor(new Set(['IMG-05/foreign']), checks)).to.have.length(4);
    expect(identitiesOf(checks)).to.have.length(5);
  });
});
