import type { FhirResource } from 'fhir/r4.js';
import { canonicalBase } from '../../guide/built.ts';
import type { Setting } from '../fhir/setting.ts';
import { nowhere } from '../nowhere.ts';

/** Where a data set is served, and whose profiles it follows. */
export type Addresses = Pick<Setting, 'canonical' | 'fhirBase' | 'imageBase' | 'viewerBase'>;

/**
 * Turns an example of the guide into what a data set serves: word for word, but for the addresses it was written with, because
 * addresses are chosen at loading.
 */
export function asLoaded({
  canonical,
  fhirBase,
  imageBase,
  viewerBase,
}: Addresses): (example: FhirResource) => FhirResource {
  const written = canonicalBase();
  return (example) => {
    const text = JSON.stringify(example)
      .replaceAll(`"${nowhere.fhirBase}/`, `"${fhirBase}/`)
      .replaceAll(`"${nowhere.imageBase}`, `"${imageBase}`)
      .replaceAll(`"${nowhere.viewerBase}/`, `"${viewerBase}/`)
      .replaceAll(`"${written}/`, `"${canonical}/`);
    return JSON.parse(text) as FhirResource;
  };
}
