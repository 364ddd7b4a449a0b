import type { Archive } from '../archive.ts';
import type { IndexedStudy } from '../facts-index.ts';

/** What the resources of one data set have in common: where they will be served, the guide they follow, what they are about. */
export interface Setting {
  /** Canonical base of the guide. */
  readonly canonical: string;
  /** Base address of the FHIR service, without a slash at its end. */
  readonly fhirBase: string;
  /** Base address of the image service, without a slash at its end. */
  readonly imageBase: string;
  /** Base address of the remote viewer, without a slash at its end. */
  readonly viewerBase: string;
  readonly archive: Archive;
  /** What the facts say of the studies, by scenario name: the sizes of their files. */
  readonly measured: ReadonlyMap<string, IndexedStudy>;
}

/** `meta` of a resource that follows a profile of the guide. */
export function follows({ canonical }: Setting, profile: string): { profile: string[] } {
  return { profile: [`${canonical}/StructureDefinition/${profile}`] };
}
