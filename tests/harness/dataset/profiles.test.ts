import { join } from 'node:path';
import { expect } from 'chai';
import { makeDataset } from '../../../tools/dataset/make-dataset.ts';
import { buildFolder } from '../../../tools/guide/built.ts';
import { createValidator } from '../../../tools/validation/validator.ts';
import type { Validator } from '../../../tools/validation/validator.ts';
import { preparedDefinitions } from '../validation/engine/prepared.ts';

/** The data set against the guide that is built: what candidates are loaded with must itself keep the profiles. */
describe('resources of the data set', () => {
  const { resources } = makeDataset();
  let validator: Validator;
  before(() => {
    const definitions = preparedDefinitions();
    validator = createValidator({ definitions, packages: [join(buildFolder, 'package.tgz')] });
  });

  it('name profiles that the guide has', () => {
    const profiles = new Set(resources.flatMap(({ meta }) => meta?.profile ?? []));
    expect(profiles.size).to.be.greaterThan(8);
    for (const profile of profiles) expect(validator.knows(profile), profile).to.equal(true);
  });

  it('keep R4 and the profiles they name, without an error', () => {
    const errors = resources.flatMap((resource) =>
      validator
        .validate(resource)
        .findings.filter(({ severity }) => severity === 'error')
        .map(
          ({ found, path }) => `${resource.resourceType}/${resource.id ?? ''} ${path}: ${found}`,
        ),
    );
    expect(errors).to.deep.equal([]);
  });

  it('would not without what a profile demands', () => {
    const envelope = resources.find(({ resourceType }) => resourceType === 'DocumentReference');
    const { findings } = validator.validate({ ...envelope, masterIdentifier: undefined });
    expect(findings.map(({ path, severity }) => `${severity} ${path}`)).to.include(
      'error DocumentReference.masterIdentifier',
    );
  });
});
