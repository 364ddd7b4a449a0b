import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import {
  isObject,
  stripDefinition,
  type JsonObject,
} from '../../../../tools/validation/strip-definition.ts';
import { createTerminology } from '../../../../tools/validation/terminology/create-terminology.ts';
import { objectsOf, textOf } from '../../../../tools/validation/terminology/reading.ts';
import { sourceOf } from './source-of.ts';

const require = createRequire(import.meta.url);

/** The definitions of one kind in a FHIR package that npm installed. */
function definitionsOf(name: string, kinds: RegExp): JsonObject[] {
  const folder = dirname(require.resolve(`${name}/package.json`));
  return readdirSync(folder)
    .filter((file) => kinds.test(file))
    .map((file): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .filter(isObject)
    .map(stripDefinition)
    .filter((definition) => definition !== undefined);
}

const terms = /^(ValueSet|CodeSystem)-.*\.json$/;

/** The value sets that R4's types and resources are bound to, by strength. */
function boundSets(structures: readonly JsonObject[]): Map<string, Set<string>> {
  const bound = new Map<string, Set<string>>();
  for (const { derivation, snapshot } of structures) {
    if (derivation !== 'specialization' || !isObject(snapshot)) continue;
    for (const { binding } of objectsOf(snapshot['element'])) {
      if (!isObject(binding)) continue;
      const { strength, valueSet } = binding;
      if (typeof strength !== 'string' || typeof valueSet !== 'string') continue;
      bound.set(strength, (bound.get(strength) ?? new Set()).add(valueSet));
    }
  }
  return bound;
}

/** Of the value sets bound to with a strength: how many there are, and which stay open. */
const rows: readonly [strength: string, bound: number, open: readonly string[]][] = [
  ['required', 224, ['http://loinc.org/vs/LL379-9|4.0.1']],
  [
    'extensible',
    84,
    [
      'http://hl7.org/fhir/ValueSet/jurisdiction',
      'http://hl7.org/fhir/ValueSet/consent-content-class',
      'http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html',
      'http://www.rsna.org/RadLex_Playbook.aspx',
      'http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1',
    ],
  ],
  [
    'preferred',
    40,
    [
      'http://hl7.org/fhir/ValueSet/encounter-reason',
      'http://hl7.org/fhir/ValueSet/doc-typecodes',
      'http://hl7.org/fhir/ValueSet/devicemetric-type',
      'http://hl7.org/fhir/ValueSet/report-codes',
      'http://hl7.org/fhir/ValueSet/formatcodes',
      'http://hl7.org/fhir/ValueSet/device-action',
      'http://hl7.org/fhir/ValueSet/performer-role',
    ],
  ],
];

describe('terminology: the bindings of R4', () => {
  const structures = boundSets(definitionsOf('hl7.fhir.r4.examples', /^StructureDefinition-/));
  const definitions = [
    ...definitionsOf('hl7.fhir.r4.examples', terms),
    ...definitionsOf('hl7.terminology.r4', terms),
  ];
  const terminology = createTerminology(sourceOf(...definitions));

  for (const [strength, bound, open] of rows)
    it(`decides ${bound - open.length} of ${bound} ${strength} ones; the rest by name`, () => {
      const sets = [...(structures.get(strength) ?? [])];
      expect(sets.length).to.equal(bound);
      expect(sets.filter((url) => terminology.gaps(url).length > 0)).to.have.members([...open]);
    });

  it('gives no code that it enumerates from ISO 3166, ISO 4217 or BCP-47 for a wrong one', () => {
    const systems = ['urn:iso:std:iso:3166', 'urn:iso:std:iso:4217', 'urn:ietf:bcp:47'];
    const sets = definitions.filter(({ resourceType }) => resourceType === 'ValueSet');
    const wrong = sets.flatMap(({ url, compose }) =>
      objectsOf(isObject(compose) ? compose['include'] : undefined)
        .filter(({ system }) => systems.includes(textOf(system) ?? ''))
        .flatMap(({ system, concept }) =>
          objectsOf(concept)
            .map(({ code }) => textOf(code) ?? '')
            .filter((code) => terminology.codeIn(textOf(system) ?? '', code).membership !== 'in')
            .map((code) => `${textOf(url) ?? ''}: ${code}`),
        ),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('knows the check digits of SNOMED CT and LOINC on every code that a value set lists', () => {
    const wrong: string[] = [];
    for (const { compose } of definitions)
      for (const { system, concept } of objectsOf(
        isObject(compose) ? compose['include'] : undefined,
      ))
        if (system === 'http://snomed.info/sct' || system === 'http://loinc.org')
          for (const { code } of objectsOf(concept))
            if (terminology.codeIn(system, textOf(code) ?? '').membership === 'out')
              wrong.push(`${system} ${textOf(code) ?? ''}`);
    expect(wrong).to.deep.equal([]);
  });
});
