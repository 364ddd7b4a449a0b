import { expect } from 'chai';
import { buildGuide } from '../../tools/guide/build-guide.ts';
import type { GuideResource } from '../../tools/guide/guide-resource.ts';
import { placesOf } from '../../tools/guide/places.ts';
import { searchParameters } from '../../tools/guide/search-parameters.ts';

const { fhirHome } = placesOf();
const coreUrl = (id: string): string => `http://hl7.org/fhir/SearchParameter/${id}`;

const own: GuideResource = {
  resourceType: 'SearchParameter',
  id: 'region',
  url: 'http://elsewhere.example/SearchParameter/region',
  code: 'region',
  base: ['ImagingStudy'],
};

const stranger: GuideResource = { ...own, id: 'unnamed', url: `${own.url ?? ''}-unnamed` };

const statement = (searchParam: readonly object[], id = 'ncpeh-a'): GuideResource => ({
  resourceType: 'CapabilityStatement',
  id,
  rest: [{ mode: 'server', resource: [{ type: 'ImagingStudy', searchParam }] }],
});

const urlsOf = (...resources: GuideResource[]): string[] => {
  const { entry = [] } = searchParameters(resources, fhirHome) as { entry?: { fullUrl: string }[] };
  return entry.map(({ fullUrl }) => fullUrl);
};

describe('the bundle of search parameters', () => {
  before(async () => {
    await buildGuide();
  });

  it("holds what NCPeH-A's CapabilityStatement names, core's and our own, sorted", () => {
    const named = statement([
      { name: 'started', definition: coreUrl('ImagingStudy-started') },
      { name: 'region', definition: own.url },
      { name: 'patient', definition: `${coreUrl('clinical-patient')}|4.0.1` },
    ]);
    expect(urlsOf(named, own, stranger)).to.deep.equal([
      own.url,
      coreUrl('ImagingStudy-started'),
      coreUrl('clinical-patient'),
    ]);
  });

  it('finds a parameter without definition by its name and type', () => {
    const named = statement([{ name: 'modality' }, { name: '_id' }, { name: 'region' }]);
    expect(urlsOf(named, own)).to.deep.equal([
      own.url,
      coreUrl('ImagingStudy-modality'),
      coreUrl('Resource-id'),
    ]);
  });

  it('refuses a parameter that is defined nowhere', () => {
    const named = statement([{ name: 'colour', definition: coreUrl('ImagingStudy-colour') }]);
    expect(() => urlsOf(named)).to.throw(
      /^CapabilityStatement ncpeh-a names the search parameter colour of ImagingStudy .* Define it/,
    );
  });

  it('is empty without that CapabilityStatement', () => {
    expect(urlsOf(statement([{ name: 'region' }], 'ncpeh-b'), own)).to.deep.equal([]);
  });
});
