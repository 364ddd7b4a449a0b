import type { System } from './system.ts';
import { countries, subdivisions } from './systems/country.ts';
import { currencies } from './systems/currency.ts';
import { languageTags } from './systems/language-tag.ts';
import { loinc } from './systems/loinc.ts';
import { mimeTypes } from './systems/mime-type.ts';
import { snomed } from './systems/snomed.ts';
import { ucum } from './systems/ucum.ts';
import { uris } from './systems/uri.ts';

const byUrl = (systems: readonly System[]): ReadonlyMap<string, System> =>
  new Map(systems.map((system) => [system.url, system]));

/** Systems that no list can hold; a CodeSystem resource of the same URL is never complete. */
export const grammars = byUrl([ucum, mimeTypes, languageTags, uris]);

/** Systems that a complete CodeSystem resource replaces, should a package bring one. */
export const stopgaps = byUrl([countries, subdivisions, currencies, snomed, loinc]);
