import { expect } from 'chai';
import type { Validator } from '../../../../tools/validation/validator.ts';
import { preparedValidator } from './prepared.ts';

/** A collection of patients, none of whom has a narrative, which is a warning each; the last as given. */
const patients = (count: number, last: object): object => ({
  ...{ resourceType: 'Bundle', type: 'collection' },
  entry: Array.from({ length: count }, (_, index) => ({
    fullUrl: `https://a.example/Patient/${index}`,
    resource: {
      ...{ resourceType: 'Patient', id: String(index), active: true },
      ...(index === count - 1 ? last : {}),
    },
  })),
});

describe('more findings than anybody reads', function () {
  this.timeout(60_000);
  let validator: Validator;
  before(() => {
    validator = preparedValidator();
  });

  it('are listed to a thousand warnings, and every error beside them', () => {
    const { findings } = validator.validate(patients(1_100, { gender: 'unheard-of' }));
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).to.deep.equal(['binding']);
    const last = findings.filter(({ code }) => code === 'too-many');
    expect(last.map(({ found, severity }) => [severity, found])).to.deep.equal([
      ['warning', 'more than 1000 warnings'],
    ]);
  });

  it('end the reading when they are errors', () => {
    const coded = Array.from({ length: 1_100 }, (_, index) => ({ use: `no-use-${index}` }));
    const { findings } = validator.validate({ resourceType: 'Patient', name: coded });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors).to.have.lengthOf(1_002);
    expect(errors.at(-1)?.code).to.equal('too-many');
  });
});
