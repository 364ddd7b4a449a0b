import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Bundle, CapabilityStatement, SearchParameter } from 'fhir/r4.js';

import { GuideNotBuilt, builtResource, guideFolder } from '../guide/built.ts';

/** What the guide asks of an NCPeH-A, as data: its CapabilityStatement and the definition of every search parameter named there. */
export interface Guide {
  readonly capability: CapabilityStatement;
  readonly searchParameters: readonly SearchParameter[];
}

/**
 * The guide as built.
 * @throws GuideNotBuilt when a part of it is missing.
 */
export function builtGuide(): Guide {
  const file = join(guideFolder, 'search-parameters.json');
  if (!existsSync(file)) throw new GuideNotBuilt(file);
  const bundle = JSON.parse(readFileSync(file, 'utf8')) as Bundle<SearchParameter>;
  return {
    capability: builtResource('CapabilityStatement', 'ncpeh-a') as CapabilityStatement,
    searchParameters: (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []),
  };
}
