import { expect } from 'chai';
import { createTerminology } from '../../../../tools/validation/terminology/create-terminology.ts';
import type { JsonObject } from '../../../../tools/validation/strip-definition.ts';
import { composing, sourceOf } from './source-of.ts';
import { everyVehicle, vehicles, vehicleSystem } from './vehicles.ts';

const absent = 'http://absent.example/system';

const isA = (value: string): JsonObject => ({
  system: vehicles,
  filter: [{ property: 'concept', op: 'is-a', value }],
});

const listed = (...codes: string[]): JsonObject => ({
  system: vehicles,
  concept: codes.map((code) => ({ code })),
});

const motors = composing('urn:motors', { include: [isA('motor')] });
const cycles = composing('urn:cycles', { include: [isA('cycle')] });

/** R4 valueset.html#compositions: what a `compose` selects of the vehicles. */
const rows: readonly [says: string, compose: JsonObject, selected: readonly string[]][] = [
  ['a whole system', { include: [{ system: vehicles }] }, everyVehicle],
  ['an enumeration without descendants', { include: [listed('motor')] }, ['motor']],
  [
    'the union of includes',
    { include: [listed('car'), isA('cycle')] },
    ['car', 'cycle', 'bicycle', 'motorbike'],
  ],
  ['an import', { include: [{ valueSet: ['urn:cycles'] }] }, ['cycle', 'bicycle', 'motorbike']],
  [
    'the intersection of imports',
    { include: [{ valueSet: ['urn:cycles', 'urn:motors'] }] },
    ['motorbike'],
  ],
  [
    'the intersection of a system and an import',
    { include: [{ ...isA('cycle'), valueSet: ['urn:motors'] }] },
    ['motorbike'],
  ],
  [
    'an exclusion',
    { include: [isA('motor')], exclude: [listed('car'), isA('cycle')] },
    ['motor', 'steamer'],
  ],
  [
    'an exclusion by import',
    { include: [isA('motor')], exclude: [{ valueSet: ['urn:cycles'] }] },
    ['motor', 'car', 'steamer'],
  ],
  [
    'active codes only',
    { inactive: false, include: [isA('motor')] },
    ['motor', 'car', 'motorbike'],
  ],
  ['active codes of a list', { inactive: false, include: [listed('car', 'steamer')] }, ['car']],
  [
    'inactive codes where they are wanted',
    { inactive: true, include: [listed('steamer')] },
    ['steamer'],
  ],
];

const terminologyOf = (...sets: JsonObject[]) =>
  createTerminology(sourceOf(vehicleSystem, motors, cycles, ...sets));

const answers = (compose: JsonObject) => {
  const terminology = terminologyOf(composing('urn:set', compose));
  return (code: string, system = vehicles) =>
    terminology.memberOf('urn:set', { system, code }).membership;
};

describe('terminology: compositions', () => {
  for (const [says, compose, selected] of rows)
    it(`selects ${says}`, () => {
      const ask = answers(compose);
      expect(everyVehicle.filter((code) => ask(code) === 'in')).to.have.members([...selected]);
      expect(everyVehicle.filter((code) => ask(code) === 'unknown')).to.deep.equal([]);
      expect(terminologyOf(composing('urn:set', compose)).gaps('urn:set')).to.deep.equal([]);
    });

  it('decides a union by one sure member, leaves the rest open', () => {
    const ask = answers({ include: [listed('car'), { system: vehicles, valueSet: ['urn:none'] }] });
    expect(ask('car')).to.equal('in');
    expect(ask('bicycle')).to.equal('unknown');
    expect(ask('tram'), 'no code of the system').to.equal('out');
    expect(ask('car', absent)).to.equal('out');
  });

  it('leaves a code open whose exclusion is open', () => {
    const ask = answers({ include: [isA('motor')], exclude: [{ valueSet: ['urn:none'] }] });
    expect(ask('car')).to.equal('unknown');
    expect(ask('bicycle')).to.equal('out');
  });

  it('survives value sets that import each other', () => {
    const one = composing('urn:one', { include: [listed('car'), { valueSet: ['urn:two'] }] });
    const two = composing('urn:two', { include: [listed('bicycle'), { valueSet: ['urn:one'] }] });
    const terminology = terminologyOf(one, two);
    const ask = (code: string) =>
      terminology.memberOf('urn:one', { system: vehicles, code }).membership;
    expect(['car', 'bicycle', 'steamer'].map(ask)).to.deep.equal(['in', 'in', 'unknown']);
    expect(terminology.gaps('urn:one')).to.deep.equal(['the value set urn:one imports itself']);
  });

  it('imports a value set of a version', () => {
    const old = { ...motors, url: 'urn:v', version: '1' };
    const now = { ...cycles, url: 'urn:v', version: '2' };
    const set = composing('urn:set', { include: [{ valueSet: ['urn:v|1'] }] });
    const terminology = terminologyOf(old, now, set);
    expect(terminology.memberOf('urn:set', { system: vehicles, code: 'car' }).membership).to.equal(
      'in',
    );
    expect(terminology.memberOf('urn:v', { system: vehicles, code: 'car' }).membership).to.equal(
      'out',
    );
  });

  it('says of nothing at all that it is unknown', () => {
    for (const compose of [{}, { include: [] }, { include: [{}] }, { include: 'car' }])
      expect(answers(compose)('car')).to.equal('unknown');
    const bare = { resourceType: 'ValueSet', url: 'urn:bare' };
    const terminology = terminologyOf(bare);
    expect(terminology.memberOf('urn:bare', { system: vehicles, code: 'car' }).membership).to.equal(
      'unknown',
    );
  });
});

describe('terminology: what is asked', () => {
  const set = composing('urn:set', {
    include: [{ system: absent, concept: [{ code: 'tram' }] }, listed('car')],
  });
  const terminology = terminologyOf(set);

  it('takes a text for a code of any system that the value set draws from', () => {
    expect(
      ['tram', 'car', 'bus'].map((code) => terminology.memberOf('urn:set', code).membership),
    ).to.deep.equal(['in', 'in', 'out']);
  });

  it('finds a coding without its system, or without a code, in no value set', () => {
    expect(terminology.memberOf('urn:set', { code: 'car' }).membership).to.equal('out');
    expect(
      terminology.memberOf('urn:set', { system: vehicles, display: 'A car' }).membership,
    ).to.equal('out');
  });

  it('says in a sentence what it found and why', () => {
    expect(terminology.memberOf('urn:set', { system: vehicles, code: 'bus' }).reason).to.equal(
      '`bus` of http://vehicles.example/system is not in urn:set: no part of it selects the code.',
    );
    expect(terminology.memberOf('urn:motors', { system: absent, code: 'bus' }).reason).to.equal(
      '`bus` of http://absent.example/system is not in urn:motors: ' +
        'it draws only from http://vehicles.example/system.',
    );
    expect(terminology.codeIn(absent, 'bus').reason).to.equal(
      'Whether `bus` is in http://absent.example/system cannot be told offline: ' +
        'the content of http://absent.example/system is not at hand.',
    );
    expect(terminology.memberOf('urn:set', { system: vehicles, code: 'car' }).reason).to.equal(
      undefined,
    );
  });

  it('cuts a code of a megabyte in its sentence', () => {
    const { membership, reason } = terminology.memberOf('urn:set', 'x'.repeat(1_000_000));
    expect(membership).to.equal('out');
    expect(reason?.length).to.be.lessThan(300);
  });

  it('knows displays of systems at hand', () => {
    expect(terminology.displayOf(vehicles, 'car')).to.equal('A car');
    expect(terminology.displayOf(vehicles, 'boat')).to.equal(undefined);
    expect(terminology.displayOf('http://snomed.info/sct', '7771000')).to.equal(undefined);
  });
});

describe('terminology: case', () => {
  const ask = (system: JsonObject, code: string) =>
    createTerminology(sourceOf(system)).codeIn(vehicles, code).membership;

  it('compares as the system says; where it says nothing, accepts any case', () => {
    expect(ask(vehicleSystem, 'Car')).to.equal('out');
    expect(ask({ ...vehicleSystem, caseSensitive: false }, 'Car')).to.equal('in');
    expect(ask({ ...vehicleSystem, caseSensitive: undefined }, 'Car')).to.equal('in');
  });

  it('compares exactly where two codes differ by case alone', () => {
    const concept = [{ code: 'm' }, { code: 'M' }, { code: 'g' }];
    const system = { ...vehicleSystem, caseSensitive: undefined, concept };
    expect(['m', 'M', 'G'].map((code) => ask(system, code))).to.deep.equal(['in', 'in', 'out']);
  });

  it('compares enumerations and filters as the system does', () => {
    const set = composing('urn:set', { include: [listed('car')] });
    const loose = { ...vehicleSystem, caseSensitive: false };
    const isMotor = composing('urn:motor', { include: [isA('MOTOR')] });
    const coding = { system: vehicles, code: 'CAR' };
    const insensitive = createTerminology(sourceOf(loose, set, isMotor));
    expect(insensitive.memberOf('urn:set', coding).membership).to.equal('in');
    expect(insensitive.memberOf('urn:motor', coding).membership).to.equal('in');
    const sensitive = createTerminology(sourceOf(vehicleSystem, set));
    expect(sensitive.memberOf('urn:set', coding).membership).to.equal('out');
  });
});

describe('terminology: supplements', () => {
  it('add properties to filter by, and no codes', () => {
    const supplement = {
      resourceType: 'CodeSystem',
      url: 'urn:supplement',
      content: 'supplement',
      supplements: vehicles,
      property: [{ code: 'fuel', type: 'string' }],
      concept: [
        { code: 'car', property: [{ code: 'fuel', valueString: 'petrol' }] },
        { code: 'tram', property: [{ code: 'fuel', valueString: 'none' }] },
      ],
    };
    const filter = [{ property: 'fuel', op: 'exists', value: 'true' }];
    const set = composing('urn:set', { include: [{ system: vehicles, filter }] });
    const terminology = createTerminology(sourceOf(vehicleSystem, supplement, set));
    const answer = (code: string) =>
      terminology.memberOf('urn:set', { system: vehicles, code }).membership;
    expect(['car', 'bicycle', 'tram'].map(answer)).to.deep.equal(['in', 'out', 'out']);
  });
});
