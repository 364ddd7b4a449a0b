import { expect } from 'chai';
import { resourceTypes } from '../../tools/guide/resource-types.ts';
import { placesOf } from '../../tools/guide/places.ts';
import type { Finding } from '../../tools/validation/validator.ts';
import { errorsOf, preparedValidator } from '../harness/validation/engine/prepared.ts';
import { allBuiltResources } from './all-built.ts';

/** Core itself puts the extension regex on a type, where its own context does not let it stand. */
const ofCore = ({ code, found }: Finding): boolean =>
  code === 'extension' && found.includes('http://hl7.org/fhir/StructureDefinition/regex');

describe('the resources of the guide', function () {
  this.timeout(120_000);

  it('are valid FHIR R4, definitions and the ImplementationGuide among them', () => {
    const validator = preparedValidator();
    const r4 = resourceTypes(placesOf().fhirHome);
    const all = allBuiltResources().filter(({ resourceType }) => r4.isR4(resourceType));
    expect(all.length).to.be.greaterThan(150);
    const faults = all.flatMap((one) =>
      errorsOf(validator, one)
        .filter((error) => !ofCore(error))
        .map(({ code, path, found }) => `${one.resourceType}/${one.id}: ${code} ${path}: ${found}`),
    );
    expect(faults).to.deep.equal([]);
  });
});
