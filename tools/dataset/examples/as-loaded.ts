import type { FhirResource } from 'fhir/r4.js';
import { canonicalBase } from '../../guide/built.ts';
import type { Setting } from '../fhir/setting.ts';
import { nowhere } from '../nowhere.ts';

/**
 * An example of the guide as this data set serves it: word for word, but for the addresses it was written with, because addresses
 * are chosen at loading.
 */
export function asLoaded(
  example: FhirResource,
  { canonical, fhirBase, imageBase }: Pick<Setting, 'canonical' | 'fhirBase' | 'imageBase'>,
): FhirResource {
  const text = JSON.stringify(example)
    .replaceAll(`"${nowhere.fhirBase}/`, `"${fhirBase}/`)
    .replaceAll(`"${nowhere.imageBase}`, `"${imageBase}`)
    .replaceAll(`"${canonicalBase()}/`, `"${canonical}/`);
  return JSON.parse(text) as FhirResource;
}
