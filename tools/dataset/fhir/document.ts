import type { Bundle, Composition, FhirResource, Identifier } from 'fhir/r4.js';
import { addressOf, reachable } from './reachable.ts';
import { follows } from './setting.ts';
import type { Setting } from './setting.ts';

/** What a document is besides its Composition. */
export interface DocumentToMake {
  readonly id: string;
  readonly profile: string;
  readonly identifier: Identifier;
  readonly language: string;
  readonly timestamp: string;
  readonly composition: Composition;
}

/** A document Bundle: the Composition first, then all that it leads to (R4 3.3.1). */
export function documentBundle(
  setting: Setting,
  others: Pick<ReadonlyMap<string, FhirResource>, 'get'>,
  document: DocumentToMake,
): Bundle {
  const { composition, id, identifier, language, profile, timestamp } = document;
  return {
    resourceType: 'Bundle',
    id,
    meta: follows(setting, profile),
    language,
    identifier,
    type: 'document',
    timestamp,
    entry: reachable(composition, others).map((resource) => ({
      fullUrl: `${setting.fhirBase}/${addressOf(resource)}`,
      resource,
    })),
  };
}
