import { expect } from 'chai';
import type { StructureDefinition } from 'fhir/r4.js';
import { builtResources } from '../../tools/guide/built.ts';
import type { Finding, Validator } from '../../tools/validation/validator.ts';
import { errorsOf, preparedValidator } from '../harness/validation/engine/prepared.ts';
import { nearMisses, spoilt, twinOf, type Expected } from './near-miss.ts';

const told = ({ code, path, found, wanted, rule = '' }: Finding): string =>
  `${code} ${rule} at ${path}: found ${found}, wanted ${wanted}`;

const isOf =
  ({ rule, key, path }: Expected) =>
  (error: Finding): boolean =>
    error.code === rule && error.path === path && (key === undefined || error.rule === key);

/** The profiles that resources may claim: those that are not abstract. */
const profiles = (): string[] =>
  (builtResources('StructureDefinition') as unknown[] as StructureDefinition[])
    .filter(({ kind, type, abstract }) => kind === 'resource' && type !== 'Extension' && !abstract)
    .map(({ url }) => url)
    .sort();

describe('the near misses of the guide', function () {
  this.timeout(120_000);
  const all = nearMisses();
  let validator: Validator;
  before(() => {
    validator = preparedValidator();
  });

  it('are at least 40, of at least 12 kinds of rule', () => {
    expect(all.length).to.be.at.least(40);
    expect(new Set(all.map(({ expected }) => expected.rule)).size).to.be.at.least(12);
  });

  it('show of each profile that it refuses', () => {
    const claimed = all.flatMap((miss) => twinOf(miss).meta?.profile ?? []);
    const concrete = profiles();
    expect(concrete).to.have.length.greaterThan(29);
    expect(concrete.filter((url) => !claimed.includes(url))).to.deep.equal([]);
  });

  it('have twins that are valid', () => {
    for (const twin of new Map(all.map((miss) => [miss.twin, twinOf(miss)])).values())
      expect(errorsOf(validator, twin).map(told)).to.deep.equal([]);
  });

  it('name the key of an invariant', () => {
    const invariants = all.filter(({ expected }) => expected.rule === 'invariant');
    expect(invariants.filter(({ expected }) => expected.key === undefined)).to.deep.equal([]);
  });

  for (const miss of all)
    it(`refuse ${miss.name} for its one reason: ${miss.why}`, () => {
      const errors = errorsOf(validator, spoilt(miss));
      const others = errors.filter((error) => !isOf(miss.expected)(error));
      expect(others.map(told)).to.deep.equal([]);
      expect(errors).not.to.be.empty;
    });
});
