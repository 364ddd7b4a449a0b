import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { packageFolder } from '../../tools/guide/fhir-cache.ts';
import { fhirPackages } from '../../tools/guide/fhir-packages.ts';
import { placesOf } from '../../tools/guide/places.ts';
import { allBuiltResources } from './all-built.ts';
import { canonicalsIn } from './canonicals.ts';

/** Bindings that FHIR R4 itself names and nobody defines, as they come with the snapshots of core. */
const undefinedInCore = [
  'http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html',
  'http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html',
  'http://www.rsna.org/RadLex_Playbook.aspx',
];

/** The canonical URL of a definition; an example has none. */
const urlOf = (text: string): string | undefined => (JSON.parse(text) as { url?: string }).url;

/** Extensions of HL7 for its own tools, of a package that no build needs. */
const ofTools = ['http://hl7.org/fhir/tools/StructureDefinition/ig-parameter'];

/** Every canonical URL that the packages define: those the guide is built on. */
function definedInPackages(): string[] {
  const { fhirHome } = placesOf();
  return fhirPackages.flatMap((one) => {
    const folder = packageFolder(fhirHome, one);
    return readdirSync(folder)
      .filter((name) => /^[A-Z]\w+-.*\.json$/.test(name))
      .map((name) => urlOf(readFileSync(join(folder, name), 'utf8')))
      .filter((url) => url !== undefined);
  });
}

describe('the canonicals in the guide', function () {
  this.timeout(120_000);
  const own = allBuiltResources();
  const all = own.flatMap((one) => canonicalsIn(one, `${one.resourceType}/${one.id}`));
  let known: ReadonlySet<string>;
  before(() => {
    known = new Set([...own.flatMap(({ url = [] }) => url), ...definedInPackages()]);
  });

  it('lead to what the guide or a package defines', () => {
    expect(new Set(all.map(({ url }) => url)).size).to.be.greaterThan(200);
    const excused = [...undefinedInCore, ...ofTools];
    const lost = all.filter(({ url }) => !known.has(url) && !excused.includes(url));
    expect(lost.map(({ url, at }) => `${at}: ${url}`)).to.deep.equal([]);
  });

  it('that nobody here defines still occur', () => {
    const urls = new Set(all.map(({ url }) => url));
    const excused = [...undefinedInCore, ...ofTools];
    expect(excused.filter((url) => !urls.has(url) || known.has(url))).to.deep.equal([]);
  });

  it('would be missed', () => {
    const [, ...lost] = canonicalsIn(
      {
        baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Patient|4.0.1',
        extension: [{ url: 'http://nobody.example/extension', extension: [{ url: 'code' }] }],
        element: [
          { binding: { valueSet: 'http://nobody.example/set' }, definition: 'Some words.' },
        ],
      },
      'here',
    );
    expect(lost.map(({ url }) => url).filter((url) => known.has(url))).to.be.empty;
    expect(lost).to.have.length(2);
  });
});
