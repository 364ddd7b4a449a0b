import { expect } from 'chai';
import { createTerminology } from '../../../../tools/validation/terminology/create-terminology.ts';
import { composing, filtering, sourceOf } from './source-of.ts';

interface Codes {
  readonly in?: readonly string[];
  readonly out?: readonly string[];
  readonly unknown?: readonly string[];
}

/** A hostile text for each rule: none may hang on it. */
const hostile = ['a', '1', ' ', '-', '"', '(', '/', '{', '|', ';'].flatMap((sign) => [
  sign.repeat(900),
  sign.repeat(1_000_000),
]);

const systems: Readonly<Record<string, Codes>> = {
  // R4 datatypes.html#Quantity, the UCUM specification
  'http://unitsofmeasure.org': {
    in: [
      ...['mg', 'kg', 'mm[Hg]', '10*3/uL', '{score}', 'mg{total}', 'Gy.m2', 'mGy.cm2', 'mSv', '1'],
      ...['%', '/min', 'By', 's', 'kg.(m/s2)', '{# of donor informative markers}'],
    ],
    out: ['milligrams', 'KiloG', 'Kg', ' mg', 'mg ', 'm/s/', 'µg', '', 'mcg', 'mEq', '(m', 'm{'],
  },
  // RFC 6838, 2045; R4 CapabilityStatement.format for the short names
  'urn:ietf:bcp:13': {
    in: [
      ...['image/jpeg', 'IMAGE/JPEG', 'application/dicom', 'application/fhir+json', 'text/cql'],
      ...['image/svg+xml; charset=utf-8', 'text/html;charset=UTF-8', 'x-world/x-3dmf', 'json'],
      ...['multipart/related; type="application/dicom"; boundary="a;b"', 'model/gltf+json'],
    ],
    out: [
      ...['jpeg', 'image/', '/jpeg', 'image/jpeg/png', 'picture/jpeg', 'image jpeg', 'image/*', ''],
      ...['text/html;', 'text/html; charset', 'text/html; charset="utf', '*/*', 'image/jp eg'],
    ],
  },
  // RFC 5646
  'urn:ietf:bcp:47': {
    in: [
      ...[
        'en',
        'de-AT',
        'DE-at',
        'zh-Hant-TW',
        'sr-Latn',
        'es-419',
        'de-CH-1996',
        'sl-rozaj-biske',
      ],
      ...['zh-yue', 'gsw', 'i-klingon', 'x-own', 'en-x-own', 'de-u-co-phonebk', 'en-a-bbb-x-a'],
      ...['iw', 'hy-Latn-IT-arevela', 'und', 'qaa-Qaaa-QM', 'zh-min-nan'],
    ],
    out: [
      ...[
        'de_AT',
        '12-nl',
        'english',
        'xx',
        'en-UK',
        'e',
        '',
        'en-',
        '-en',
        'en--US',
        'deu',
        'eng',
      ],
      ...['ger', 'en-abcdefghi', 'de-1996-1996', 'en-u-aa-u-bb', 'text/cql', 'a-DE', 'x-'],
    ],
  },
  // ISO 3166-1; corpus: alpha-3 is of the same system
  'urn:iso:std:iso:3166': {
    in: ['AT', 'AUT', '040', 'DE', 'DEU', 'SS', 'CUW'],
    out: ['AB', 'Austria', 'at', 'UK', 'EU', 'AT-9', '40', ''],
    unknown: ['XK', 'XKX', 'ZZ'],
  },
  'urn:iso:std:iso:3166:-2': {
    unknown: ['AT-9', 'US-MI', 'FR-2A'],
    out: ['AT', 'AB-1', 'AT-1234', 'at-9', 'MI'],
  },
  'urn:iso:std:iso:4217': {
    in: ['EUR', 'USD', 'CHF', 'XXX', 'DEM', 'HRK', 'JEP'],
    out: ['Euro', 'eur', 'ZZZ', '978', ''],
  },
  'urn:ietf:rfc:3986': {
    in: ['urn:oid:1.2.840.10008.5.1.4.1.1.2', 'http://hl7.org/fhir', 'mailto:a@b.example'],
    out: ['1.2.840.10008.5.1.4.1.1.2', '/relative', 'http://a b', ''],
  },
  // SCTID: 6 to 18 digits, Verhoeff, partition 00 or 10; or an expression
  'http://snomed.info/sct': {
    unknown: [
      ...['7771000', '24028007', '51440002', '404684003', '1141981001', '731000124108'],
      ...['71341001:272741003=7771000', '404684003 |Clinical finding|', '=== 46866001'],
    ],
    out: ['7771001', '77710000', '12345', '07771000', 'T-15460', 'left', '', '415818005'],
  },
  'http://loinc.org': {
    unknown: ['85430-7', '18748-4', '2345-7', '8310-5', 'LA6576-8', 'LP7787-7', 'LL379-9'],
    out: ['85430-8', '2345', '2345-77', 'LX1-1', 'glucose', '', '23 45-7'],
  },
};

describe('terminology: systems that no package holds', () => {
  const terminology = createTerminology(sourceOf());
  for (const [system, answers] of Object.entries(systems))
    for (const membership of ['in', 'out', 'unknown'] as const)
      if (answers[membership] !== undefined)
        it(`${system}: ${membership}`, () => {
          const wrong = answers[membership]?.filter(
            (code) => terminology.codeIn(system, code).membership !== membership,
          );
          expect(wrong).to.deep.equal([]);
        });

  it('end on hostile texts', () => {
    for (const system of Object.keys(systems))
      for (const code of hostile)
        expect(terminology.codeIn(system, code).membership).to.not.equal('in');
  });

  it('refuse a whole-system value set the codes of another system', () => {
    for (const system of Object.keys(systems)) {
      const set = composing('urn:set', { include: [{ system }] });
      const terminology = createTerminology(sourceOf(set));
      expect(
        terminology.memberOf('urn:set', { system: 'urn:other', code: '1' }).membership,
      ).to.equal('out');
    }
  });
});

describe('terminology: external systems in value sets', () => {
  it('compare enumerated codes as the system does', () => {
    const list = (system: string, code: string) => ({ system, concept: [{ code }] });
    const include = [
      ...[list('urn:ietf:bcp:47', 'de-AT'), list('urn:ietf:bcp:13', 'image/png')],
      ...[list('http://unitsofmeasure.org', 'mL'), list('http://snomed.info/sct', '7771000')],
    ];
    const terminology = createTerminology(sourceOf(composing('urn:set', { include })));
    const found = ['de-at', 'IMAGE/PNG', 'ml', '7771000', '24028007'];
    expect(found.map((code) => terminology.memberOf('urn:set', code).membership)).to.deep.equal([
      ...['in', 'in', 'out', 'in', 'out'],
    ]);
  });

  it('leave SNOMED CT and LOINC filters open, except to what cannot be a code', () => {
    const filters: readonly [string, string, string, string, string][] = [
      ['http://snomed.info/sct', 'concept', 'is-a', '404684003', '7771000'],
      ['http://snomed.info/sct', 'concept', 'in', '447562003', '7771000'],
      ['http://snomed.info/sct', 'expression', '=', '< 404684003', '7771000'],
      ['http://loinc.org', 'SCALE_TYP', '=', 'DOC', '18748-4'],
    ];
    for (const [system, property, op, value, code] of filters) {
      const set = filtering(system, property, op, value);
      const terminology = createTerminology(sourceOf(set));
      const answer = terminology.memberOf('urn:set', { system, code });
      expect(answer.membership).to.equal('unknown');
      expect(answer.reason).to.include('is not at hand');
      expect(terminology.memberOf('urn:set', { system, code: 'nonsense' }).membership).to.equal(
        'out',
      );
    }
  });

  it('measure UCUM units by what they are commensurable with', () => {
    const set = filtering('http://unitsofmeasure.org', 'canonical', '=', 'm');
    const terminology = createTerminology(sourceOf(set));
    const found = ['cm', '[mi_i]', 's', 'metre'];
    expect(found.map((code) => terminology.memberOf('urn:set', code).membership)).to.deep.equal([
      ...['in', 'in', 'out', 'out'],
    ]);
  });

  it('choose countries by the form of their code', () => {
    const set = filtering('urn:iso:std:iso:3166', 'code', 'regex', '[A-Z]{3}');
    const terminology = createTerminology(sourceOf(set));
    expect(
      ['AUT', 'AT', 'ABC'].map((code) => terminology.memberOf('urn:set', code).membership),
    ).to.deep.equal([...['in', 'out', 'out']]);
  });

  it('take a complete CodeSystem before a stopgap, never before a grammar', () => {
    const complete = (url: string, code: string) => ({
      ...{ resourceType: 'CodeSystem', url, content: 'complete', concept: [{ code }] },
    });
    const terminology = createTerminology(
      sourceOf(complete('http://loinc.org', '1-8'), complete('urn:ietf:bcp:13', 'image/png')),
    );
    expect(terminology.codeIn('http://loinc.org', '1-8').membership).to.equal('in');
    expect(terminology.codeIn('http://loinc.org', '85430-7').membership).to.equal('out');
    expect(terminology.codeIn('urn:ietf:bcp:13', 'image/gif').membership).to.equal('in');
  });

  const implied: readonly [url: string, system: string, code: string, membership: string][] = [
    ['http://snomed.info/sct?fhir_vs', 'http://snomed.info/sct', '7771000', 'unknown'],
    ['http://snomed.info/sct?fhir_vs', 'http://loinc.org', '85430-7', 'out'],
    ['http://snomed.info/sct?fhir_vs=isa/404684003', 'http://snomed.info/sct', 'x', 'out'],
    [
      'http://snomed.info/sct?fhir_vs=refset/447562003',
      'http://snomed.info/sct',
      '7771000',
      'unknown',
    ],
    [
      'http://snomed.info/sct?fhir_vs=ecl/%3C404684003',
      'http://snomed.info/sct',
      '7771000',
      'unknown',
    ],
    ['http://loinc.org/vs/LL379-9|4.0.1', 'http://loinc.org', 'LA6576-8', 'unknown'],
    ['http://loinc.org/vs', 'http://snomed.info/sct', '7771000', 'out'],
    ['http://unitsofmeasure.org/vs', 'http://unitsofmeasure.org', 'mg', 'in'],
  ];
  for (const [url, system, code, membership] of implied)
    it(`know ${url} without a ValueSet: ${code} is ${membership}`, () => {
      const terminology = createTerminology(sourceOf());
      expect(terminology.memberOf(url, { system, code }).membership).to.equal(membership);
    });
});
