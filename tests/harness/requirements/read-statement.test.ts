import { expect } from 'chai';
import { readStatement } from '../../../tools/requirements/read-statement.ts';

const canonical = 'https://guide.example/fhir';
const own = (id: string, value: object) => ({
  url: `${canonical}/StructureDefinition/${id}`,
  ...value,
});
const resource = {
  resourceType: 'Requirements',
  id: 'ncpeh-a-qry',
  actor: [`${canonical}/ActorDefinition/ncpeh-a`],
};
const statement = {
  key: 'QRY-02',
  label: 'Modality filter',
  conformance: ['SHALL'],
  requirement: 'NCPeH-A SHALL …',
};

describe('reading a statement', () => {
  it('reads everything the guide says of it', () => {
    const read = readStatement(
      { ...resource, reference: ['https://standard.example/search'] },
      {
        ...statement,
        reference: ['https://standard.example/token'],
        derivedFrom: 'https://standard.example/Requirements/x#1',
        extension: [
          own('statement-source', {
            extension: [
              { url: 'article', valueString: 'Art. 10' },
              { url: 'element', valueCode: 'F2' },
              { url: 'element', valueCode: 'A.5.1' },
            ],
          }),
          own('binds-if', { valueCode: 'documents' }),
          own('binds-if', { valueCode: 'resources' }),
          own('untested-because', { valueCode: 'not-yet' }),
          own('core', { valueBoolean: true }),
          own('own-decision', { valueBoolean: true }),
        ],
      },
      canonical,
    );
    expect(read).to.deep.equal({
      key: 'QRY-02',
      title: 'Modality filter',
      sentence: 'NCPeH-A SHALL …',
      strength: 'SHALL',
      actor: 'ncpeh-a',
      area: 'QRY',
      sources: [
        'Art. 10',
        'https://standard.example/token',
        'https://standard.example/Requirements/x#1',
        'https://standard.example/search',
      ],
      elements: ['F2', 'A.5.1'],
      bindsIf: ['documents', 'resources'],
      untestedBecause: 'not-yet',
      core: true,
      ownDecision: true,
    });
  });

  it('needs no extension, and takes no stranger’s for ours', () => {
    const strange = { url: 'https://other.example/StructureDefinition/core', valueBoolean: true };
    const read = readStatement(resource, { ...statement, extension: [strange] }, canonical);
    expect(read).to.include({ core: false, ownDecision: false });
    expect(read).not.to.have.property('untestedBecause');
    expect(read.bindsIf).to.deep.equal([]);
  });

  it('names a statement without a strength', () => {
    expect(() =>
      readStatement(resource, { ...statement, conformance: ['MUST'] }, canonical),
    ).to.throw(
      'Requirements/ncpeh-a-qry, QRY-02: found conformance MUST, wanted exactly one of SHALL',
    );
  });

  it('names an instance without an actor', () => {
    expect(() => readStatement({ ...resource, actor: [] }, statement, canonical)).to.throw(
      'Requirements/ncpeh-a-qry: found 0 actors, wanted exactly one.',
    );
  });
});
