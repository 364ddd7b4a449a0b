import { expect } from 'chai';
import type { ValueSet } from 'fhir/r4.js';
import { builtResources } from '../../tools/guide/built.ts';
import { allBuiltResources } from './all-built.ts';

/** Whose codes a system holds, in the words of the notice that a value set repeats; HL7's own and this guide's need none. */
const owners: readonly (readonly [system: string, owner: RegExp])[] = [
  ['http://snomed.info/sct', /SNOMED International/],
  ['http://loinc.org', /Regenstrief/],
  ['http://dicom.nema.org/resources/ontology/', /National Electrical Manufacturers Association/],
  ['http://hl7.org/fhir/sid/icd-10', /World Health Organization/],
  ['http://terminology.hl7.org/CodeSystem/icd-o-3', /World Health Organization/],
  ['http://www.whocc.no/atc', /WHO Collaborating Centre/],
  ['http://standardterms.edqm.eu', /European Directorate for the Quality of Medicines/],
  ['https://www.orpha.net', /Orphanet/],
  ['http://radlex.org', /Radiological Society of North America/],
  ['https://cancerstaging.org', /American Joint Committee on Cancer/],
];

const sets = () => builtResources('ValueSet') as unknown[] as ValueSet[];

/** The systems a value set includes, also by other value sets of the guide. */
function systemsOf({ compose }: ValueSet): string[] {
  return (compose?.include ?? []).flatMap(({ system, valueSet = [] }) => [
    ...(system === undefined ? [] : [system]),
    ...sets()
      .filter(({ url = '' }) => valueSet.includes(url))
      .flatMap(systemsOf),
  ]);
}

/** Owners of codes of a value set that its notice does not name. */
function unnamed(set: ValueSet): string[] {
  const systems = systemsOf(set);
  return owners
    .filter(([system]) => systems.some((one) => one.startsWith(system)))
    .filter(([, owner]) => !owner.test(set.copyright ?? ''))
    .map(([system]) => `${set.id ?? ''}: ${system}`);
}

/** What the anchors write and nobody should copy; the alias maps and pages may speak of it. */
const traps = [
  ...['https://standardterms.edqm.eu', 'http://cancerstaging.org', 'http://www.orpha.net'],
  ...['urn:oid:1.3.6.1.4.1.12559.11.10.1.3.1.44.', 'ehdsi/ValueSet/eHDSIMedicalDevice'],
  ...['MissingDicomTerminology', 'http://dicom.nema.org/resources/CodeSystem/DICOM_UIDs'],
  ...['/eu-health-data-api/', '"737561001"', '(0040,8375)'],
];

describe('the value sets', () => {
  it('name the owners of all codes they take from elsewhere', () => {
    expect(sets().length).to.be.greaterThan(25);
    expect(sets().flatMap(unnamed)).to.deep.equal([]);
  });

  it('take codes of every such owner', () => {
    const systems = new Set(sets().flatMap(systemsOf));
    const idle = owners.filter(([one]) => ![...systems].some((system) => system.startsWith(one)));
    expect(idle).to.deep.equal([]);
  });

  it('would be missed without a notice', () => {
    const include = [{ system: 'http://loinc.org' }];
    const set: ValueSet = {
      resourceType: 'ValueSet',
      id: 'x',
      status: 'draft',
      compose: { include },
    };
    expect(unnamed(set)).to.deep.equal(['x: http://loinc.org']);
    expect(unnamed({ ...set, copyright: 'Regenstrief Institute' })).to.deep.equal([]);
  });
});

describe('codes and systems', () => {
  it('have none of the forms in which other specifications are known to be wrong', () => {
    const found = allBuiltResources()
      .filter(({ resourceType }) => resourceType !== 'ConceptMap')
      .flatMap((one) => {
        const text = JSON.stringify(one);
        return traps
          .filter((trap) => text.includes(trap))
          .map((trap) => `${one.resourceType}/${one.id}: ${trap}`);
      });
    expect(found).to.deep.equal([]);
  });
});
