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

/** What the imaging models of MyHealth@EU are known to call mandatory or required, in our profiles. */
const myHealthEu = {
  mandatory: [
    ...['Patient.name', 'Patient.birthDate'],
    ...['Composition.identifier', 'Composition.status', 'Composition.language'],
    ...['DiagnosticReport.identifier', 'DiagnosticReport.status', 'DiagnosticReport.language'],
  ],
  required: [
    ...['Patient.identifier', 'Composition.date', 'ImagingStudy.extension:anatomicalRegion'],
    'ImagingStudy.series.instance.extension:keyImage',
  ],
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

  it('are no weaker than what the MyHealth@EU imaging models call mandatory or required', () => {
    const all = profiles();
    const check = (ids: readonly string[], strength: RegExp): void => {
      for (const id of ids) {
        const duties = dutiesOfA(id, all);
        expect(duties, id).not.to.be.empty;
        for (const codes of duties) expect(codes.join(), id).to.match(strength);
      }
    };
    check(myHealthEu.mandatory, /^SHALL:populate$/);
    check(myHealthEu.required, /^SHALL:populate(?:-if-known)?$/);
  });
});
