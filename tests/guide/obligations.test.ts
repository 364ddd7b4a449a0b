import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { CodeSystem, ElementDefinition, StructureDefinition } from 'fhir/r4.js';
import { builtResources, canonicalBase, projectFolder } from '../../tools/guide/built.ts';

const obligationUrl = 'http://hl7.org/fhir/StructureDefinition/obligation';

const profiles = (): StructureDefinition[] =>
  (builtResources('StructureDefinition') as unknown[] as StructureDefinition[]).filter(
    ({ kind, type }) => kind === 'resource' && type !== 'Extension',
  );

const elementsOf = ({ snapshot }: StructureDefinition): readonly ElementDefinition[] =>
  snapshot?.element ?? [];

const obligationsOf = ({ extension = [] }: ElementDefinition) =>
  extension.filter(({ url }) => url === obligationUrl);

/** How strongly a model of MyHealth@EU asks for an element, by obligation or, of its parent, by cardinality. */
type Mark = 'mandatory' | 'required';

/** What is known of those models: the element there, its mark, and where this guide has it. */
const myHealthEu: readonly (readonly [there: string, mark: Mark, ...here: string[]])[] = [
  ['patient: name', 'mandatory', 'Patient.name'],
  ['patient: date of birth', 'mandatory', 'Patient.birthDate'],
  ['patient: identifier 1..*', 'required', 'Patient.identifier'],
  [
    'report: header.identifier 1..*',
    'mandatory',
    ...['Composition.identifier', 'DiagnosticReport.identifier'],
  ],
  ['report: header.status 1..1', 'mandatory', 'Composition.status', 'DiagnosticReport.status'],
  ['report: header.language', 'mandatory', 'Composition.language', 'DiagnosticReport.language'],
  ['report: header.date 1..1', 'required', 'Composition.date'],
  ['report: title 1..1, by its parent', 'mandatory', 'Composition.title'],
  [
    'report: modality 1..*, by its parent',
    'required',
    ...['DiagnosticReport.extension:studyModality', 'ImagingStudy.modality'],
  ],
  ['study: body site', 'required', 'ImagingStudy.extension:anatomicalRegion'],
  ['study: key image', 'required', 'ImagingStudy.series.instance.extension:keyImage'],
];

/** What NCPeH-A is obliged to, at least, by a mark; a reason stands for what is absent. */
const atLeast: Readonly<Record<Mark, readonly string[]>> = {
  mandatory: ['SHALL:populate'],
  required: ['SHALL:populate', 'SHALL:populate-if-known'],
};

/** The codes by which NCPeH-A is bound at an element, in each profile that has it; what a report compares with is not exchanged. */
function dutiesOfA(id: string, all: readonly StructureDefinition[]): string[][] {
  return all
    .filter(({ id: profile = '' }) => !profile.includes('comparison'))
    .flatMap(elementsOf)
    .filter((element) => element.id === id)
    .map((element) =>
      obligationsOf(element)
        .map(({ extension = [] }) => extension)
        .filter((parts) => parts.some(({ valueCanonical }) => valueCanonical?.endsWith('/ncpeh-a')))
        .flatMap((parts) => parts.flatMap(({ valueCode }) => valueCode ?? [])),
    );
}

/** The codes that the extensions pack knows, such as `SHALL:populate-if-known`. */
function knownCodes(): Set<string> {
  const pack = join(projectFolder, 'node_modules', 'hl7.fhir.uv.extensions.r4');
  const file = join(pack, 'CodeSystem-obligation.json');
  const { concept = [] } = JSON.parse(readFileSync(file, 'utf8')) as CodeSystem;
  const codes = (concepts: typeof concept): string[] =>
    concepts.flatMap(({ code, concept: below = [] }) => [code, ...codes(below)]);
  return new Set(codes(concept));
}

describe('obligations', () => {
  it('stand on every Must Support element, one for each actor', () => {
    const actors = ['ncpeh-a', 'ncpeh-b'].map((id) => `${canonicalBase()}/ActorDefinition/${id}`);
    const supported = profiles().flatMap((profile) =>
      elementsOf(profile).filter(({ mustSupport }) => mustSupport === true),
    );
    expect(supported).to.have.length.greaterThan(100);
    for (const element of supported) {
      const named = obligationsOf(element).map(
        ({ extension = [] }) => extension.find(({ url }) => url === 'actor')?.valueCanonical,
      );
      expect(named, element.id ?? '').to.have.members(actors);
    }
  });

  it('have codes of the extensions pack, and nothing left of an extension they were written over', () => {
    const known = knownCodes();
    for (const element of profiles().flatMap(elementsOf))
      for (const { extension = [], ...rest } of obligationsOf(element)) {
        expect(Object.keys(rest), element.id ?? '').to.deep.equal(['url']);
        const codes = extension.filter(({ url }) => url === 'code');
        expect(codes, element.id ?? '').not.to.have.length(0);
        for (const { valueCode = '' } of codes)
          expect(known, element.id ?? '').to.include(valueCode);
      }
  });

  for (const [there, mark, ...here] of myHealthEu)
    it(`are no weaker than the MyHealth@EU imaging models: ${there}, ${mark}`, () => {
      const all = profiles();
      for (const id of here) {
        const duties = dutiesOfA(id, all);
        expect(duties, id).not.to.be.empty;
        for (const codes of duties)
          expect(
            codes.some((code) => atLeast[mark].includes(code)),
            `${id}: ${codes.join()}`,
          ).to.equal(true);
      }
    });
});
