import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, guideFolder } from '../../../../tools/guide/built.ts';
import { layOutFhirCache, packageFolder } from '../../../../tools/guide/fhir-cache.ts';
import { fhirPackages } from '../../../../tools/guide/fhir-packages.ts';
import { placesOf } from '../../../../tools/guide/places.ts';
import {
  bundledR5Definitions,
  prepareDefinitions,
} from '../../../../tools/validation/prepare-definitions.ts';
import {
  createValidator,
  type Finding,
  type Validator,
  type ValidatorOptions,
} from '../../../../tools/validation/validator.ts';

/** The definitions the tests use: the packages the guide is built on, and the guide where it is built. */
export function preparedDefinitions(): string {
  const { fhirHome } = placesOf();
  layOutFhirCache(fhirHome);
  const out = join(buildFolder, 'definitions');
  const packages = fhirPackages.map((one) => packageFolder(fhirHome, one));
  const guide = existsSync(guideFolder) ? [guideFolder] : [];
  prepareDefinitions({ packages: [bundledR5Definitions(), ...packages, ...guide], out });
  return out;
}

/** A validator on prepared definitions. */
export const preparedValidator = (options: ValidatorOptions = {}): Validator =>
  createValidator({ definitions: preparedDefinitions(), ...options });

/** The errors that a validator finds in a resource. */
export const errorsOf = (
  validator: Validator,
  resource: unknown,
  profiles: readonly string[] = [],
): Finding[] =>
  validator
    .validate(resource, { profiles })
    .findings.filter(({ severity }) => severity === 'error');

/** Whether a path is the other, or stands above or below it. */
export function isAlong(one: string, other: string): boolean {
  const below = (above: string, path: string): boolean =>
    path === above || path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
  return below(one, other) || below(other, one);
}
