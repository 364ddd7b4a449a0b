import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import dcmjs from 'dcmjs';
import { buildGuide } from '../../tools/guide/build-guide.ts';
import { builtResources } from '../../tools/guide/built.ts';
import {
  guidelineElements,
  models,
  type GuidelineElement,
  type ModelElement,
  type Model,
  type Target,
} from '../../tools/guide/model-elements.ts';
import { guidelineIds } from './guideline-ids.ts';
import { definition, elementAt, mayStand, pathParts } from './r4-paths.ts';

/** Path → element → what sets the element apart there. */
type SharedPaths = Readonly<Record<string, Readonly<Record<string, string>>>>;

const { dictionary } = (
  dcmjs as unknown as {
    data: { DicomMetaDictionary: { dictionary: Record<string, { name: string } | undefined> } };
  }
).data.DicomMetaDictionary;

/** A name of DICOM as its keyword is formed: without possessive, spaces and punctuation. */
const keyword = (name: string): string =>
  name
    .replaceAll("'s", '')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .toLowerCase();

const codedTypes = ['code', 'Coding', 'CodeableConcept'];
const isCoded = ({ type = [] }: GuidelineElement): boolean =>
  type.some(({ code }) => codedTypes.includes(code));

/** The paths that several data elements have in common, with the comment of each mapping. */
function sharedPaths(elements: readonly GuidelineElement[]): SharedPaths {
  const byPath = new Map<string, Record<string, string>>();
  for (const { guidelineId, fhir, group } of elements)
    if (!group)
      for (const { map, comment = '' } of fhir)
        byPath.set(map, { ...byPath.get(map), [guidelineId]: comment });
  return Object.fromEntries(
    [...byPath]
      .filter(([, ids]) => Object.keys(ids).length > 1)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What is wrong with where a mapping leads; nothing, if all is well. */
function wrongPath({ map }: Target): string | undefined {
  const { path, at, extension } = pathParts(map);
  if (elementAt(path) === undefined) return `${map}: FHIR R4 has no ${path}`;
  if (at === undefined || extension === undefined) return undefined;
  const found = definition(`StructureDefinition-${extension}.json`);
  if (found === undefined) return `${map}: no extension ${extension} is defined`;
  return mayStand(found, at) ? undefined : `${map}: ${extension} may not stand there`;
}

function wrongTag({ map, comment = '' }: Target): string | undefined {
  const tag = map.split(' > ').at(-1) ?? '';
  const name = dictionary[tag]?.name.replace(/^RETIRED_/, '');
  if (name === undefined) return `${map}: DICOM has no such tag`;
  return keyword(comment).startsWith(keyword(name)) ? undefined : `${map}: DICOM says ${name}`;
}

interface Profile {
  readonly type: string;
  readonly kind: string;
  readonly snapshot: {
    readonly element: readonly (ModelElement & { readonly extension?: unknown })[];
  };
}

/** Whether some profile of the guide, or the duty of NCPeH-A in it, has an element there always. */
function alwaysThere(map: string, profiles: readonly Profile[]): boolean {
  return profiles
    .filter(({ type, kind }) => kind === 'resource' && type === map.split('.')[0])
    .flatMap(({ snapshot: { element } }) => element.filter(({ path }) => path === map))
    .some(
      ({ min, extension }) =>
        min > 0 || JSON.stringify(extension ?? []).includes('"SHALL:populate"'),
    );
}

const defined = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value) => value !== undefined);

describe('the logical models', () => {
  let all: readonly Model[];
  let elements: readonly GuidelineElement[];
  before(async () => {
    await buildGuide();
    all = models();
    elements = guidelineElements(all);
  });

  it('carry every element of the guideline once: 150 of the data sets, 8 filters, 3 returned', () => {
    expect(guidelineIds).to.have.length(150 + 8 + 3);
    expect(elements.map(({ guidelineId }) => guidelineId)).to.deep.equal(guidelineIds);
  });

  it('nest as the guideline does', () => {
    const idAt = new Map(elements.map(({ path, guidelineId }) => [path, guidelineId]));
    const sections = new Map(
      elements.flatMap(({ type = [], guidelineId }) =>
        type.map(({ code }) => [code.split('/').at(-1), guidelineId] as const),
      ),
    );
    for (const { path, guidelineId, model } of elements) {
      const parent = idAt.get(path.replace(/\.[^.]+$/, '')) ?? sections.get(model);
      const above = guidelineId.replace(/\.?\d+$/, '');
      if (parent !== undefined) expect(above, guidelineId).to.equal(parent);
      else expect(above, guidelineId).to.be.oneOf(['A', 'B', 'F', 'R']);
    }
  });

  it('have no other elements', () => {
    const others = all.flatMap(({ id, snapshot: { element } }) =>
      element
        .map(({ path }) => path)
        .filter((path) => path !== id && !/\.(id|extension)$/.test(path)),
    );
    expect([...others].sort()).to.deep.equal(elements.map(({ path }) => path).sort());
  });

  it('say what each element is, and why it is mandatory or optional', () => {
    for (const { guidelineId, definition: meaning = '', comment = '', min } of elements) {
      expect(meaning, guidelineId).to.match(/^[A-Z].{10,}\.$/);
      expect(comment, guidelineId).to.match(
        min > 0 ? /^Mandatory\b.{10,}\.$/ : /^Optional\b.{10,}\.$/,
      );
    }
  });

  it('are mandatory only where a profile is', () => {
    const profiles = builtResources('StructureDefinition') as unknown as readonly Profile[];
    const groups = new Set(
      elements.filter(({ group }) => group).flatMap(({ fhir }) => fhir.map(({ map }) => map)),
    );
    const stricter = elements
      .filter(({ min, group }) => min > 0 && !group)
      .filter(({ fhir }) => !fhir.some(({ map }) => groups.has(map) || alwaysThere(map, profiles)));
    expect(stricter.map(({ guidelineId }) => guidelineId)).to.deep.equal([]);
  });

  it('leave what is required of systems to the Requirements', () => {
    const prose = all.flatMap(({ description, snapshot: { element } }) => [
      description,
      ...element
        .filter(({ path }) => !/\.(id|extension)$/.test(path))
        .flatMap(({ short = '', definition: meaning = '', comment = '' }) => [
          short,
          meaning,
          comment,
        ]),
    ]);
    expect(prose.filter((text) => /\b(shall|must)\b/i.test(text))).to.deep.equal([]);
  });

  it('map every element to FHIR R4', () => {
    const unmapped = elements.filter(({ fhir }) => fhir.length === 0);
    expect(unmapped.map(({ guidelineId }) => guidelineId)).to.deep.equal([]);
  });

  it('map to paths that FHIR R4 has, and extensions that may stand there', () => {
    const targets = all.flatMap(({ snapshot: { element } }) =>
      element.flatMap(({ mapping = [] }) => mapping.filter(({ identity }) => identity === 'fhir')),
    );
    expect(targets.length).to.be.greaterThan(161);
    expect(defined(targets.map(wrongPath))).to.deep.equal([]);
  });

  it('would not map to what FHIR R4 lacks', () => {
    const wrong = ['Patient.nonsense', 'ImagingSelection', 'Patient.extension(nonsense)'];
    const misplaced = 'Patient.extension(clinical-question)';
    for (const map of [...wrong, misplaced, 'Patient.name.family.prefix'])
      expect(wrongPath({ identity: 'fhir', map }), map).to.be.a('string');
    for (const map of ['Composition.section.section.entry', 'Media.content.url'])
      expect(wrongPath({ identity: 'fhir', map }), map).to.equal(undefined);
    expect(wrongTag({ identity: 'dicom', map: '(0010,9999)' })).to.be.a('string');
    expect(wrongTag({ identity: 'dicom', map: '(0010,0010)', comment: 'Patient ID' })).to.be.a(
      'string',
    );
  });

  it('map no two data elements to one path, but for the listed ones, each with what sets it apart', () => {
    const listed = new URL('models-shared-paths.json', import.meta.url);
    const shared = sharedPaths(elements);
    expect(shared).to.deep.equal(JSON.parse(readFileSync(listed, 'utf8')));
    for (const [path, ids] of Object.entries(shared)) {
      const apart = Object.values(ids);
      expect(apart, path).not.to.include('');
      expect(new Set(apart).size, `${path}: ${apart.join(' / ')}`).to.equal(apart.length);
    }
  });

  it('map to tags of DICOM, by their names', () => {
    expect(defined(elements.flatMap(({ dicom }) => dicom.map(wrongTag)))).to.deep.equal([]);
  });

  it('bind every coded element or say why not, to value sets that are defined', () => {
    for (const { guidelineId, binding, comment } of elements.filter(isCoded)) {
      if (binding?.valueSet === undefined) expect(comment, guidelineId).to.include('Not bound:');
      else {
        const name = binding.valueSet.split('/').at(-1) ?? '';
        expect(definition(`ValueSet-${name}.json`)?.url, guidelineId).to.equal(binding.valueSet);
      }
    }
    expect(elements.filter(isCoded)).to.have.length.greaterThan(30);
  });
});
