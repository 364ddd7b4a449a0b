import { expect } from 'chai';
import { resourceTypes } from '../../tools/guide/resource-types.ts';
import { placesOf } from '../../tools/guide/places.ts';
import { errorsOf, preparedValidator } from '../harness/validation/engine/prepared.ts';
import { allBuiltResources } from './all-built.ts';

describe('the resources of the guide', function () {
  this.timeout(120_000);

  it('are valid FHIR R4, definitions and the ImplementationGuide among them', () => {
    const validator = preparedValidator();
    const r4 = resourceTypes(placesOf().fhirHome);
    const all = allBuiltResources().filter(({ resourceType }) => r4.isR4(resourceType));
    expect(all.length).to.be.greaterThan(150);
    const faults = all.flatMap((one) =>
      errorsOf(validator, one).map(
        ({ code, path, found }) => `${one.resourceType}/${one.id}: ${code} ${path}: ${found}`,
      ),
    );
    expect(faults).to.deep.equal([]);
  });
});
