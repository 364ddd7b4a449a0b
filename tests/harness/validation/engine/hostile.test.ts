import { expect } from 'chai';
import fc from 'fast-check';
import type { Findings, Validator } from '../../../../tools/validation/validator.ts';
import { officialExamples } from './official-examples.ts';
import { preparedValidator } from './prepared.ts';

/** Beyond this a single call is hanging, whatever the machine is busy with. */
const patience = 60_000;

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nasty = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'resourceType',
);

/** Names that the definitions know, so that more than the outermost level is read. */
const known = fc.constantFrom(
  ...['id', 'meta', 'extension', 'contained', 'name', 'family', 'given', '_given', 'identifier'],
  ...[
    'system',
    'value',
    'entry',
    'resource',
    'text',
    'div',
    'status',
    'code',
    'coding',
    'reference',
  ],
);

const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('Patient', '#', '2012-02-30'),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(known, nasty, fc.string()), tie('value')), { maxLength: 6 })
      .map((entries) => {
        const object = {};
        for (const [name, value] of entries)
          Object.defineProperty(object, name, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          });
        return object;
      }),
  ),
})).value;

const types = fc.constantFrom(
  'Patient',
  'Bundle',
  'ImagingStudy',
  'Parameters',
  'Questionnaire',
  '__proto__',
  'Extension',
);

describe('the validator on hostile JSON', function () {
  this.timeout(patience * 4);
  let validator: Validator;
  before(() => {
    validator = preparedValidator();
  });
  const answers = ({ findings, notEvaluated }: Findings): void => {
    expect(findings).to.be.an('array');
    expect(notEvaluated.count).to.be.at.least(notEvaluated.list.length);
  };

  it('answers whatever JSON it is given, and pollutes nothing', () => {
    const clean = Object.getOwnPropertyNames(Object.prototype).sort();
    fc.assert(
      fc.property(types, json, (resourceType, value) => {
        answers(validator.validate(isObject(value) ? { ...value, resourceType } : value));
        answers(validator.validate({ text: JSON.stringify(value) }));
      }),
      { numRuns: 300 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).to.deep.equal(clean);
  });

  it('answers whatever text it is given', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', 'a', '\\', '\n'),
        }),
        (text) => {
          answers(validator.validate({ text }));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('answers an example with one part replaced by anything', () => {
    const examples = [...officialExamples()]
      .filter((_, index) => index % 40 === 0)
      .map(({ resource }) => JSON.stringify(resource))
      .filter(({ length }) => length < 50_000);
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.nat(), json, (text, place, value) => {
        let index = -1;
        const resource: unknown = JSON.parse(text, (name, part: unknown) => {
          index += 1;
          return index === place % 60 && name !== '' ? value : part;
        });
        answers(validator.validate(resource));
      }),
      { numRuns: 300 },
    );
  });

  it('takes `__proto__` for a property like any other', () => {
    const text = '{"resourceType":"Patient","__proto__":{"active":1},"constructor":"x"}';
    const { findings } = validator.validate({ text });
    expect(
      findings.filter(({ code }) => code === 'unknown-element').map(({ path }) => path),
    ).to.deep.equal(['Patient.__proto__', 'Patient.constructor']);
  });

  it('refuses nesting beyond 200 before anything reads it', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const)
      for (const depth of [201, 100_000]) {
        const text = `${open.repeat(depth)}1${close.repeat(depth)}`;
        expect(validator.validate({ text }).findings.map(({ code }) => code)).to.deep.equal([
          'depth',
        ]);
      }
    const extension = (depth: number): object =>
      depth === 0
        ? { url: 'http://a.example/x', valueString: 'x' }
        : { url: 'http://a.example/x', extension: [extension(depth - 1)] };
    const { findings } = validator.validate({
      resourceType: 'Patient',
      extension: [extension(90)],
    });
    expect(findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  /** A megabyte of one thing. */
  const much = (text: string): string => text.repeat(Math.floor(1_000_000 / text.length));

  it('ends on a megabyte of anything', () => {
    const hosts: Record<string, unknown> = {
      nulls: { resourceType: 'Patient', name: Array.from({ length: 200_000 }, () => null) },
      names: {
        resourceType: 'Patient',
        name: Array.from({ length: 50_000 }, () => ({ family: 'x' })),
      },
      unknown: {
        resourceType: 'Patient',
        ...Object.fromEntries(Array.from({ length: 80_000 }, (_, index) => [`x${index}`, 1])),
      },
      base64: { resourceType: 'Binary', contentType: 'text/plain', data: `${much('AAAA')}!` },
      code: { resourceType: 'Patient', gender: much('a ') },
      uri: { resourceType: 'Patient', implicitRules: much('urn:oid:1.') },
      markdown: { resourceType: 'Library', description: much(' \n') },
      narrative: { resourceType: 'Patient', text: { status: 'generated', div: much('<p a="') } },
      oid: { resourceType: 'ImagingStudy', identifier: [{ system: `urn:oid:${much('1.0')}` }] },
      items: {
        resourceType: 'Questionnaire',
        status: 'active',
        item: Array.from({ length: 20_000 }, (_, index) => ({
          linkId: String(index),
          type: 'display',
        })),
      },
      entries: {
        resourceType: 'Bundle',
        type: 'document',
        entry: Array.from({ length: 8_000 }, (_, index) => ({
          fullUrl: `http://a.example/Patient/${index}`,
          resource: { resourceType: 'Patient', id: String(index) },
        })),
      },
      contained: {
        resourceType: 'Patient',
        contained: Array.from({ length: 10_000 }, (_, index) => ({
          resourceType: 'Organization',
          id: `o${index}`,
          partOf: { reference: `#o${index + 1}` },
        })),
      },
    };
    for (const [name, resource] of Object.entries(hosts)) {
      const started = performance.now();
      answers(validator.validate(resource));
      expect(performance.now() - started, name).to.be.below(patience);
    }
  });
});
