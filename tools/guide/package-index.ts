import { fileOf, type GuideResource } from './guide-resource.ts';

/** What an index repeats of a resource, so that a loader need not open its file. */
const repeated = [
  'resourceType',
  'id',
  'url',
  'version',
  'kind',
  'type',
  'supplements',
  'content',
  'valueSet',
  'derivation',
];

const entryOf = (resource: GuideResource): object =>
  Object.fromEntries([
    ['filename', fileOf(resource)],
    ...repeated
      .filter((name) => typeof resource[name] === 'string')
      .map((name) => [name, resource[name]]),
  ]) as object;

/** The `.index.json` of a package folder that holds these resources (FHIR package specification). */
export function packageIndex(resources: readonly GuideResource[]): object {
  return { 'index-version': 2, files: resources.map(entryOf) };
}
