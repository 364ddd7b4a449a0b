import { expect } from 'chai';
import { readPath } from '../../../tools/filters/carriers.ts';
import { spellingsOf } from '../../../tools/filters/spellings.ts';
import { carried } from '../../support/answers/carried.ts';
import { accessionsOf, studyUidsOf } from '../../support/answers/identifiers.ts';

const named = (...of: Parameters<typeof spellingsOf>): string[] =>
  spellingsOf(...of).map(({ parameter }) => parameter);

const coding = { coding: [{ system: 'http://snomed.info/sct', code: '51185008' }] };
const nested = {
  url: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-DocumentReference.bodySite',
  extension: [{ url: 'concept', valueCodeableConcept: coding }],
};
const flat = {
  url: 'https://profiles.ihe.net/RAD/MADO/StructureDefinition/ext-R5-DocumentReference.bodySite',
  valueCodeableConcept: coding,
};
const own = {
  url: 'http://published.example/StructureDefinition/anatomical-region',
  valueCodeableConcept: coding,
};
const document = (...extension: readonly object[]): object => ({
  resourceType: 'DocumentReference',
  extension,
});

describe('how a filter is spelt, as the alias maps say', () => {
  it('tries our own parameter, the standard one, then those of the anchors', () => {
    expect(named('DocumentReference', 'F4')).to.deep.equal([
      'anatomical-region',
      'event',
      'bodysite',
      'bodysite:below',
    ]);
    expect(named('ImagingStudy', 'F7')).to.deep.equal([
      'accession-number',
      'identifier',
      'basedon:identifier',
      'basedon:ServiceRequest.identifier',
      'based-on:identifier',
    ]);
  });

  it('has nothing to spell where the resource type is the filter', () => {
    expect(named('ImagingStudy', 'F1')).to.deep.equal([]);
  });
});

describe('where an entry carries what a filter asks for', () => {
  for (const [name, extension] of Object.entries({ nested, flat, own }))
    it(`reads the ${name} extension of the region`, () => {
      expect(carried(document(extension), 'F4')).to.deep.equal([coding]);
    });

  it('reads event codes beside an extension', () => {
    const both = { ...document(flat), context: { event: [coding] } };
    expect(carried(both, 'F4')).to.have.length(2);
  });

  it('finds study and accession number where an anchor puts them', () => {
    const study = { system: 'urn:dicom:uid', value: 'urn:oid:2.25.7' };
    const accession = {
      type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'ACSN' }] },
      system: 'urn:oid:2.999.1',
      value: '7',
    };
    const entry = {
      resourceType: 'ImagingStudy',
      identifier: [study],
      basedOn: [{ identifier: accession }],
    };
    expect(studyUidsOf(entry)).to.deep.equal(['2.25.7']);
    expect(accessionsOf(entry)).to.deep.equal(['urn:oid:2.999.1|7']);
  });

  it('finds nothing in what has another shape, and says so without a crash', () => {
    for (const odd of [null, 7, [], { resourceType: 7 }, { ...document(), extension: { url: 7 } }])
      expect(carried(odd, 'F4')).to.deep.equal([]);
  });

  it('refuses a path that it cannot follow', () => {
    expect(() => readPath("DocumentReference.related.where(type = 'x')")).to.throw(
      /hold the path.*wanted element names/,
    );
  });
});
