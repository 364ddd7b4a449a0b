import fc from 'fast-check';
import { expect } from 'chai';
import { createTerminology } from '../../../../tools/validation/terminology/create-terminology.ts';
import { sourceOf } from './source-of.ts';
import { vehicles, vehicleSystem } from './vehicles.ts';

const urls = ['urn:set', 'urn:other', vehicles, 'http://unitsofmeasure.org', '__proto__'];
const text = fc.constantFrom(
  ...urls,
  ...['car', 'motor', 'concept', 'code', 'wheels', 'is-a', '=', 'in', 'regex', 'constructor', '('],
);
const loose = fc.oneof({ weight: 6, arbitrary: text }, fc.jsonValue({ maxDepth: 1 }));
const filter = fc.record({ property: loose, op: loose, value: loose }, { requiredKeys: [] });
const concept = fc.record({ code: loose, concept: fc.array(fc.record({ code: loose })) });
const include = fc.record(
  {
    system: loose,
    version: loose,
    concept: fc.oneof(fc.array(concept, { maxLength: 2 }), loose),
    filter: fc.oneof(fc.array(filter, { maxLength: 2 }), loose),
    valueSet: fc.oneof(fc.array(loose, { maxLength: 2 }), loose),
  },
  { requiredKeys: [] },
);
const compose = fc.record(
  {
    inactive: loose,
    include: fc.array(include, { maxLength: 3 }),
    exclude: fc.array(include, { maxLength: 2 }),
  },
  { requiredKeys: ['include'] },
);
const valueSet = fc.record({
  resourceType: fc.constant('ValueSet'),
  url: fc.constantFrom('urn:set', 'urn:other'),
  compose,
});

describe('terminology: any definition', () => {
  it('gives one of three answers, with a reason unless in, and says so in its gaps', () => {
    fc.assert(
      fc.property(valueSet, valueSet, text, text, (one, other, system, code) => {
        const terminology = createTerminology(sourceOf(vehicleSystem, one, other));
        const { membership, reason } = terminology.memberOf(one.url, { system, code });
        expect(membership).to.be.oneOf(['in', 'out', 'unknown']);
        if (membership !== 'in') expect(reason).to.be.a('string');
        if (membership === 'unknown') expect(terminology.gaps(one.url)).to.not.deep.equal([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads a hierarchy of any depth', () => {
    let system: Record<string, unknown> = { code: 'c0' };
    for (let depth = 1; depth < 20_000; depth += 1)
      system = { code: `c${depth}`, concept: [system] };
    const terminology = createTerminology(sourceOf({ ...vehicleSystem, concept: [system] }));
    expect(terminology.codeIn(vehicles, 'c0').membership).to.equal('in');
  });
});
