import { expect } from 'chai';
import type { Filters } from '../../../tools/oracle/query.ts';
import { factsOf } from '../../../tools/oracle/facts.ts';
import { inWords } from '../../support/expectations/query-in-words.ts';
import { made } from '../dataset/made.ts';

describe('a query in words', () => {
  const facts = factsOf(made.facts);
  const list = { patient: 'ana', documentClass: 'manifests' } as const;
  const says = (filters: Filters): string => inWords({ ...list, filters }, facts);

  it('is a list of somebody’s, and what it is filtered by', () => {
    expect(says({})).to.equal('ana’s manifests');
    expect(says({ modality: [['CT', 'MR'], ['PT']], date: ['ge2023', 'lt2024'] })).to.equal(
      'ana’s manifests; modality CT or MR and PT; study date from 2023 and before 2024',
    );
  });

  it('says codes with their displays, and a study by its name', () => {
    const [study] = facts.studies;
    const uid = study?.uid ?? '';
    expect(says({ region: [['774007']], procedure: [['816077007']], studyUid: [uid] })).to.equal(
      'ana’s manifests; region 774007 (Head and neck); ' +
        'procedure 816077007 (Magnetic resonance imaging of brain); ' +
        `study ${uid.slice(0, 9)}…${uid.slice(-4)} (${study?.id ?? ''})`,
    );
  });

  it('leaves what it does not know as it is', () => {
    expect(says({ region: [['69536005']], procedure: [['1']], studyUid: ['2.25.1'] })).to.equal(
      'ana’s manifests; region 69536005; procedure 1; study 2.25.1',
    );
  });

  it('names identifiers with their issuer, and without one', () => {
    const accession = { system: 'urn:oid:2.999.1', value: 'A1' };
    expect(says({ accession, order: { value: 'O1' } })).to.equal(
      'ana’s manifests; accession number A1 of urn:oid:2.999.1; order O1',
    );
  });
});
