import { expect } from 'chai';
import { createTerminology } from '../../../../tools/validation/terminology/create-terminology.ts';
import type { JsonObject } from '../../../../tools/validation/strip-definition.ts';
import { composing, filtering, sourceOf } from './source-of.ts';
import { vehicles, vehicleSystem } from './vehicles.ts';

const absent = 'http://absent.example/system';

const whole = composing('urn:set', { include: [{ system: vehicles }] });

const ask = (definitions: JsonObject[], code: string, system = vehicles, version?: string) =>
  createTerminology(sourceOf(...definitions)).memberOf('urn:set', {
    system,
    code,
    ...(version === undefined ? {} : { version }),
  }).membership;

describe('terminology: what is not at hand', () => {
  for (const content of ['fragment', 'example'])
    it(`a ${content} has what it lists; the rest is unknown, another system out`, () => {
      const definitions = [{ ...vehicleSystem, content }, whole];
      expect(ask(definitions, 'car')).to.equal('in');
      expect(ask(definitions, 'tram')).to.equal('unknown');
      expect(ask(definitions, 'car', absent)).to.equal('out');
    });

  it('a system that is not present, or not defined, is unknown', () => {
    expect(ask([{ ...vehicleSystem, content: 'not-present' }, whole], 'car')).to.equal('unknown');
    expect(ask([whole], 'car')).to.equal('unknown');
    expect(ask([whole], 'car', absent)).to.equal('out');
  });

  it('an enumeration decides without the system', () => {
    const concept = [{ code: 'tram' }, { code: 'bus' }];
    const set = composing('urn:set', { include: [{ system: absent, concept }] });
    expect(ask([set], 'tram', absent)).to.equal('in');
    expect(ask([set], 'car', absent)).to.equal('out');
    expect(ask([set], 'tram')).to.equal('out');
  });

  it('a complete system without a concept says nothing', () => {
    const hollow = { ...vehicleSystem, concept: [] };
    expect(ask([hollow, whole], 'car')).to.equal('unknown');
  });

  it('in a fragment "below" is proven, "not below" is not', () => {
    const set = filtering(vehicles, 'concept', 'is-a', 'motor');
    const definitions = [{ ...vehicleSystem, content: 'fragment' }, set];
    expect(ask(definitions, 'car')).to.equal('in');
    expect(ask(definitions, 'bicycle')).to.equal('unknown');
    expect(ask(definitions, 'vehicle'), 'above it').to.equal('out');
    expect(ask(definitions, 'tram')).to.equal('unknown');
  });

  it('a filter on the letters of a code can refuse without the system, not accept', () => {
    const set = filtering(absent, 'code', 'regex', '[a-z]+');
    expect(ask([set], 'tram', absent)).to.equal('unknown');
    expect(ask([set], '12', absent)).to.equal('out');
    expect(ask([set], 'a'.repeat(10_000), absent)).to.equal('unknown');
  });

  it('a value set that nobody defines is unknown, and says so', () => {
    const terminology = createTerminology(sourceOf());
    const answer = terminology.memberOf('http://nobody.example/set', {
      system: vehicles,
      code: 'car',
    });
    expect(answer.membership).to.equal('unknown');
    expect(answer.reason).to.include('http://nobody.example/set is not at hand');
  });

  it('DCM as FHIR R4 carries it lacks what was added since', () => {
    const dcm = {
      resourceType: 'CodeSystem',
      url: 'http://dicom.nema.org/resources/ontology/DCM',
      version: '01',
      content: 'complete',
      caseSensitive: true,
      concept: [{ code: 'CT', display: 'Computed Tomography' }],
    };
    const terminology = createTerminology(sourceOf(dcm));
    expect(terminology.codeIn(dcm.url, 'CT').membership).to.equal('in');
    expect(terminology.codeIn(dcm.url, 'SC').membership).to.equal('unknown');
    const newer = createTerminology(sourceOf({ ...dcm, version: '2026.1' }));
    expect(newer.codeIn(dcm.url, 'SC').membership).to.equal('out');
  });
});

describe('terminology: versions', () => {
  const pinned = (version: string) =>
    composing('urn:set', { include: [{ system: vehicles, version }] });

  it('decides by the version asked for, or a later one; codes are retired, not removed', () => {
    for (const version of ['2.1.0', '2.0.9', '2', '1'])
      expect(ask([vehicleSystem, pinned(version)], 'tram'), version).to.equal('out');
  });

  it('takes an earlier version, or one of another make, for a part', () => {
    for (const version of ['2.10.0', '3', '2026-01-01', 'next']) {
      expect(ask([vehicleSystem, pinned(version)], 'tram'), version).to.equal('unknown');
      expect(ask([vehicleSystem, pinned(version)], 'car'), version).to.equal('in');
    }
  });

  it('heeds the version that a coding names', () => {
    expect(ask([vehicleSystem, whole], 'tram', vehicles, '2.1.0')).to.equal('out');
    expect(ask([vehicleSystem, whole], 'tram', vehicles, '2.2.0')).to.equal('unknown');
    expect(ask([vehicleSystem, whole], 'car', vehicles, '2.2.0')).to.equal('in');
  });

  it('keeps the codes of FHIR R4 where a later package dropped some', () => {
    const r4 = { ...vehicleSystem, version: '4.0.1', concept: [{ code: 'tram' }] };
    const later = { ...vehicleSystem, version: '1.0.1' };
    expect(ask([r4, later, whole], 'tram')).to.equal('in');
    expect(ask([r4, later, whole], 'car')).to.equal('in');
    expect(ask([r4, later, whole], 'boat')).to.equal('out');
  });

  it('answers a value set of another version only for what it has', () => {
    const set = { ...whole, version: '1' };
    const terminology = createTerminology(sourceOf(vehicleSystem, set));
    const answer = (url: string, code: string) =>
      terminology.memberOf(url, { system: vehicles, code }).membership;
    expect(answer('urn:set|1', 'tram')).to.equal('out');
    expect(answer('urn:set|2', 'tram')).to.equal('unknown');
    expect(answer('urn:set|2', 'car')).to.equal('in');
  });
});
