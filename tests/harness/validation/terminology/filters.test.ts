import { expect } from 'chai';
import { createTerminology } from '../../../../tools/validation/terminology/create-terminology.ts';
import { filtering, sourceOf } from './source-of.ts';
import { everyVehicle, vehicles, vehicleSystem } from './vehicles.ts';

/** R4 codesystem-filter-operator.html, one row an operator: what it selects of the vehicles. */
const rows: readonly [property: string, op: string, value: string, selected: readonly string[]][] =
  [
    ['concept', 'is-a', 'cycle', ['cycle', 'bicycle', 'motorbike']],
    ['concept', 'is-a', 'vehicle', everyVehicle],
    ['concept', 'is-a', 'car', ['car']],
    ['concept', 'descendent-of', 'cycle', ['bicycle', 'motorbike']],
    ['concept', 'descendent-of', 'car', []],
    ['concept', 'is-not-a', 'motor', ['vehicle', 'cycle', 'bicycle']],
    ['concept', 'generalizes', 'motorbike', ['motorbike', 'motor', 'cycle', 'vehicle']],
    ['concept', 'child-of', 'vehicle', ['motor', 'cycle']],
    ['concept', 'descendent-leaf', 'vehicle', ['car', 'motorbike', 'steamer', 'bicycle']],
    ['concept', '=', 'car', ['car']],
    ['concept', 'in', 'car, bicycle', ['car', 'bicycle']],
    ['wheels', '=', '2', ['motorbike', 'bicycle']],
    ['wheels', 'in', '2,4', ['car', 'motorbike', 'steamer', 'bicycle']],
    ['wheels', 'not-in', '2', ['vehicle', 'motor', 'car', 'steamer', 'cycle']],
    ['wheels', 'exists', 'true', ['car', 'motorbike', 'steamer', 'bicycle']],
    ['wheels', 'exists', 'false', ['vehicle', 'motor', 'cycle']],
    ['maker', '=', 'acme', ['car']],
    ['state', '=', 'retired', ['steamer']],
    ['parent', '=', 'motor', ['car', 'motorbike', 'steamer']],
    ['child', '=', 'bicycle', ['cycle']],
    ['code', 'regex', '.*cycle', ['cycle', 'bicycle']],
    ['code', 'regex', 'c', []],
    ['display', 'regex', 'A .{3}', ['car']],
  ];

/** What a filter cannot decide, and the reason it gives. */
const open: readonly [property: string, op: string, value: string, reason: string][] = [
  ['colour', '=', 'red', 'has no property colour'],
  ['wheels', 'is-a', '2', 'is-a is read of concepts only'],
  ['concept', 'is-a', 'boat', 'has no concept boat'],
  ['concept', 'resembles', 'car', 'resembles is not known'],
  ['concept', 'constructor', 'car', 'constructor is not known'],
  ['code', 'regex', '(', 'no regular expression'],
];

const judge = (property: string, op: string, value: string) => {
  const set = filtering(vehicles, property, op, value);
  const terminology = createTerminology(sourceOf(vehicleSystem, set));
  return (code: string) => terminology.memberOf('urn:set', { system: vehicles, code });
};

describe('terminology: filters', () => {
  for (const [property, op, value, selected] of rows)
    it(`${property} ${op} ${value} selects ${selected.join(', ') || 'nothing'}`, () => {
      const ask = judge(property, op, value);
      const found = everyVehicle.filter((code) => ask(code).membership === 'in');
      expect(found).to.have.members([...selected]);
      const left = everyVehicle.filter((code) => ask(code).membership === 'out');
      expect(found.length + left.length).to.equal(everyVehicle.length);
    });

  for (const [property, op, value, reason] of open)
    it(`${property} ${op} ${value} is unknown, and says why`, () => {
      const ask = judge(property, op, value);
      expect(ask('car').membership).to.equal('unknown');
      expect(ask('car').reason).to.include(reason);
      expect(ask('boat').membership, 'no code of the system').to.equal('out');
    });

  it('takes codes that pass all filters', () => {
    const filter = [
      { property: 'concept', op: 'is-a', value: 'motor' },
      { property: 'wheels', op: '=', value: '2' },
    ];
    const compose = { include: [{ system: vehicles, filter }] };
    const set = { resourceType: 'ValueSet', url: 'urn:set', compose };
    const terminology = createTerminology(sourceOf(vehicleSystem, set));
    const found = everyVehicle.filter(
      (code) => terminology.memberOf('urn:set', { system: vehicles, code }).membership === 'in',
    );
    expect(found).to.deep.equal(['motorbike']);
  });

  it('reads is-a of no hierarchy that means something else', () => {
    for (const hierarchyMeaning of ['part-of', 'grouped-by', 'classified-with']) {
      const system = { ...vehicleSystem, hierarchyMeaning };
      const set = filtering(vehicles, 'concept', 'is-a', 'motor');
      const terminology = createTerminology(sourceOf(system, set));
      expect(
        terminology.memberOf('urn:set', { system: vehicles, code: 'car' }).membership,
      ).to.equal('unknown');
    }
  });

  it('reads a hierarchy from `child` properties', () => {
    const concept = [
      { code: 'whole', property: [{ code: 'child', valueCode: 'part' }] },
      { code: 'part' },
    ];
    const set = filtering(vehicles, 'concept', 'descendent-of', 'whole');
    const terminology = createTerminology(sourceOf({ ...vehicleSystem, concept }, set));
    expect(terminology.memberOf('urn:set', 'part').membership).to.equal('in');
  });

  it('ends in a hierarchy that runs in a circle', () => {
    const under = (code: string, valueCode: string) => ({
      code,
      property: [{ code: 'parent', valueCode }],
    });
    const concept = [under('a', 'b'), under('b', 'a'), { code: 'c' }];
    const system = { ...vehicleSystem, concept };
    const set = filtering(vehicles, 'concept', 'is-a', 'a');
    const terminology = createTerminology(sourceOf(system, set));
    const answers = ['a', 'b', 'c'].map(
      (code) => terminology.memberOf('urn:set', { system: vehicles, code }).membership,
    );
    expect(answers).to.deep.equal(['in', 'in', 'out']);
  });
});
