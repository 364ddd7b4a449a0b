import { expect } from 'chai';
import { builtResource, builtResources } from '../../tools/guide/built.ts';
import type { Finding, Validator } from '../../tools/validation/validator.ts';
import { errorsOf, preparedValidator } from '../harness/validation/engine/prepared.ts';

interface Listed {
  readonly reference: { readonly reference: string };
  readonly exampleBoolean?: boolean;
  readonly exampleCanonical?: string;
}

interface ImplementationGuide {
  readonly definition?: { readonly resource?: readonly Listed[] };
}

/** The examples that the guide lists, and the profile each is an example of. */
function listed(): readonly { name: string; profiles: readonly string[] }[] {
  const [guide] = builtResources('ImplementationGuide') as readonly ImplementationGuide[];
  return (guide?.definition?.resource ?? [])
    .filter((one) => one.exampleBoolean === true || one.exampleCanonical !== undefined)
    .map(({ reference, exampleCanonical }) => ({
      name: reference.reference,
      profiles: exampleCanonical === undefined ? [] : [exampleCanonical],
    }));
}

const told = ({ code, path, found, wanted }: Finding): string =>
  `${code} ${path}: found ${found}, wanted ${wanted}`;

describe('the examples of the guide', function () {
  this.timeout(120_000);
  let validator: Validator;
  before(() => {
    validator = preparedValidator();
  });

  it('are listed', () => {
    expect(listed()).not.to.be.empty;
  });

  it('are valid, by R4 and by the profiles they show', () => {
    const faults = listed().flatMap(({ name, profiles }) => {
      const [type = '', id = ''] = name.split('/');
      const errors = errorsOf(validator, builtResource(type, id), profiles);
      return errors.map((error) => `${name}: ${told(error)}`);
    });
    expect(faults).to.deep.equal([]);
  });
});
