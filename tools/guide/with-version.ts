import {
  baseOf,
  implementationGuideOf,
  type GuideResource,
  type ImplementationGuide,
} from './guide-resource.ts';
import type { ResourceTypes } from './resource-types.ts';

/** `version` behind `url`, where FHIR's own order of elements has it. */
function insertVersion(resource: GuideResource, version: string): GuideResource {
  const entries = Object.entries(resource).flatMap(([name, value]) =>
    name === 'url'
      ? [['url', value] as const, ['version', version] as const]
      : [[name, value] as const],
  );
  return Object.fromEntries(entries) as unknown as GuideResource;
}

/** One of the guide's own artefacts, of a type that has `version`, that carries none. */
function lacksVersion(
  { resourceType, url, version }: GuideResource,
  guide: ImplementationGuide,
  { hasVersion }: ResourceTypes,
): boolean {
  if (version !== undefined || url?.startsWith(`${baseOf(guide)}/`) !== true) return false;
  return hasVersion(resourceType);
}

/**
 * The resources with the guide's version on each artefact that SUSHI left without: it gives one to
 * profiles, value sets and code systems, but not to artefacts written as instances.
 */
export function withVersion(
  resources: readonly GuideResource[],
  types: ResourceTypes,
): readonly GuideResource[] {
  const guide = implementationGuideOf(resources);
  return resources.map((resource) =>
    lacksVersion(resource, guide, types) ? insertVersion(resource, guide.version) : resource,
  );
}
