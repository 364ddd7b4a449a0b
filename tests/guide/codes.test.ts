import { expect } from 'chai';
import { canonicalBase } from '../../tools/guide/built.ts';
import { allBuiltResources } from './all-built.ts';
import { codingsIn, type Coding } from './codings.ts';
import { definitionsOf, preparedLayers } from '../../tools/validation/definitions.ts';
import {
  createTerminology,
  type OfflineTerminology,
} from '../../tools/validation/terminology/create-terminology.ts';
import { preparedDefinitions } from '../harness/validation/engine/prepared.ts';

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** What is wrong with a code, as far as it can be told offline; nothing, if all is well. */
function wrongCode(
  { system, code, display, at }: Coding,
  terminology: OfflineTerminology,
): string | undefined {
  if (terminology.codeIn(system, code).membership === 'out')
    return `${at}: ${system} has no code ${code}`;
  const known = terminology.displayOf(system, code);
  if (display === undefined || known === undefined || plain(known) === plain(display))
    return undefined;
  return `${at}: ${system}#${code} is "${known}", not "${display}"`;
}

/** Why the codes of a system cannot be checked here, beside the systems of the alias maps, whose content is elsewhere. */
const uncheckable: Readonly<Record<string, string>> = {
  'http://snomed.info/sct': 'licensed, and too large to carry along',
  'http://loinc.org': 'licensed, and too large to carry along',
  'http://hl7.org/fhir/sid/icd-10': 'no package has its content',
  'http://www.whocc.no/atc': 'no package has its content',
  'http://standardterms.edqm.eu': 'no package has its content',
  'http://dicom.nema.org/resources/ontology/DCMUID': 'no package has its content',
  'http://unstats.un.org/unsd/methods/m49/m49.htm': 'no package has its content',
  'http://ihe.net/fhir/ihe.formatcode.fhir/CodeSystem/formatcode': 'of a package not on npm',
  'urn:oid:1.3.6.1.4.1.19376.1.2.6.1': 'of IHE, without a package',
  'http://hl7.eu/fhir/health-data-api/CodeSystem/eehrxf-document-priority-category-cs':
    'of a package not on npm',
};

const ownPlaces = ['search-spelling', 'element-path'];

describe('the codes of the guide', function () {
  this.timeout(120_000);
  let terminology: OfflineTerminology;
  let codings: readonly Coding[];
  before(() => {
    terminology = createTerminology(
      definitionsOf(preparedLayers(preparedDefinitions()), () => undefined),
    );
    codings = allBuiltResources().flatMap((one) => codingsIn(one, `${one.resourceType}/${one.id}`));
  });

  const membership = ({ system, code }: Coding): string =>
    terminology.codeIn(system, code).membership;

  it('are codes of their systems, with the displays of these', () => {
    const faults = codings.map((one) => wrongCode(one, terminology));
    expect([...new Set(faults.filter((fault) => fault !== undefined))]).to.deep.equal([]);
  });

  it('would be refused where they are wrong', () => {
    const system = 'http://terminology.hl7.org/CodeSystem/v2-0203';
    const of = (code: string, display: string): Coding => ({ system, code, display, at: 'here' });
    expect(wrongCode(of('ACSN', 'Accession ID'), terminology)).to.equal(undefined);
    expect(wrongCode(of('ACSN', 'Placer Identifier'), terminology)).to.be.a('string');
    expect(wrongCode(of('ACCESSION', 'Accession ID'), terminology)).to.be.a('string');
  });

  it('can be checked offline, but for those of these systems', () => {
    const unknown = codings.filter((one) => membership(one) === 'unknown');
    const own = ownPlaces.map((id) => `${canonicalBase()}/CodeSystem/${id}`);
    const systems = [...new Set(unknown.map(({ system }) => system))].filter(
      (system) => !own.includes(system),
    );
    expect(systems.filter((system) => !(system in uncheckable))).to.deep.equal([]);
    expect(Object.keys(uncheckable).filter((system) => !systems.includes(system))).to.be.empty;
    expect(codings.length - unknown.length).to.be.greaterThan(200);
  });

  it('have one display each, also where no system at hand says which', () => {
    const displays = new Map<string, Set<string>>();
    for (const { system, code, display } of codings)
      if (display !== undefined) {
        const key = `${system}#${code}`;
        displays.set(key, (displays.get(key) ?? new Set()).add(display));
      }
    const several = [...displays].filter(([, { size }]) => size > 1);
    expect(several.map(([key, all]) => `${key}: ${[...all].join(' / ')}`)).to.deep.equal([]);
  });
});
