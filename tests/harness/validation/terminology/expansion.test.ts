import { expect } from 'chai';
import { createTerminology } from '../../../../tools/validation/terminology/create-terminology.ts';
import type { JsonObject } from '../../../../tools/validation/strip-definition.ts';
import { sourceOf } from './source-of.ts';

const system = 'http://absent.example/system';

const contains = [
  { system, code: 'a', contains: [{ system, code: 'b' }] },
  { system, code: 'group', abstract: true },
];

const tooCostly = {
  url: 'http://hl7.org/fhir/StructureDefinition/valueset-toocostly',
  valueBoolean: true,
};

const judge = (set: JsonObject) => {
  const terminology = createTerminology(
    sourceOf({ resourceType: 'ValueSet', url: 'urn:set', ...set }),
  );
  const ask = (code: string, from = system) =>
    terminology.memberOf('urn:set', { system: from, code }).membership;
  return { ask, gaps: terminology.gaps('urn:set') };
};

describe('terminology: expansions', () => {
  it('decide where there is no compose', () => {
    const { ask, gaps } = judge({ expansion: { total: 3, contains } });
    expect(['a', 'b', 'c', 'group'].map((code) => ask(code))).to.deep.equal([
      ...['in', 'in', 'out', 'out'],
    ]);
    expect(ask('a', 'urn:other')).to.equal('out');
    expect(gaps).to.deep.equal([]);
  });

  it('decide what the compose leaves open', () => {
    const compose = { include: [{ system }] };
    const { ask } = judge({ compose, expansion: { contains } });
    expect(['b', 'c'].map((code) => ask(code))).to.deep.equal(['in', 'out']);
  });

  it('do not overrule the compose', () => {
    const compose = { include: [{ system, concept: [{ code: 'c' }] }] };
    const { ask } = judge({ compose, expansion: { contains } });
    expect(['b', 'c'].map((code) => ask(code))).to.deep.equal(['out', 'in']);
  });

  const partial: readonly [string, JsonObject][] = [
    ['were too costly', { extension: [tooCostly], contains }],
    ['show a page', { offset: 20, contains }],
    ['count more than they show', { total: 90, contains }],
    ['were filtered by a text', { parameter: [{ name: 'filter', valueString: 'x' }], contains }],
  ];
  for (const [says, expansion] of partial)
    it(`that ${says} prove only what they show`, () => {
      const { ask, gaps } = judge({ expansion });
      expect(['a', 'c'].map((code) => ask(code))).to.deep.equal(['in', 'unknown']);
      expect(gaps).to.not.deep.equal([]);
    });
});
