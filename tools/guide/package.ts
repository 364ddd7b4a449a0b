import { fileOf, implementationGuideOf, type GuideResource } from './guide-resource.ts';
import { packageIndex } from './package-index.ts';
import { packageManifest } from './package-manifest.ts';
import type { ResourceTypes } from './resource-types.ts';
import { tarball, type ArchiveEntry } from './tarball.ts';

/** A file that travels with the guide as it is: its name and content. */
export interface Attached {
  readonly name: string;
  readonly content: Uint8Array;
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

const files = (folder: string, resources: readonly GuideResource[]): ArchiveEntry[] =>
  resources.map((resource) => [`${folder}/${fileOf(resource)}`, json(resource)]);

const indexed = (folder: string, resources: readonly GuideResource[]): ArchiveEntry[] => [
  [`${folder}/.index.json`, json(packageIndex(resources))],
  ...files(folder, resources),
];

/** The references of what the ImplementationGuide calls an example. */
function examplesOf(resources: readonly GuideResource[]): ReadonlySet<string> {
  const { definition } = implementationGuideOf(resources);
  return new Set(
    definition.resource
      .filter(
        ({ exampleBoolean, exampleCanonical }) =>
          exampleBoolean === true || exampleCanonical !== undefined,
      )
      .map(({ reference }) => reference.reference),
  );
}

/**
 * The FHIR package of the guide: R4 artefacts in `package/`, with an index; examples in
 * `package/example/`, which loaders leave aside; what a tool knowing only R4 must not load, R5
 * resources and JSON Schemas, in `package/other/`, in no index.
 */
export function packageBytes(
  resources: readonly GuideResource[],
  schemas: readonly Attached[],
  { isR4 }: ResourceTypes,
): Buffer {
  const examples = examplesOf(resources);
  const isExample = ({ resourceType, id }: GuideResource): boolean =>
    examples.has(`${resourceType}/${id}`);
  const ofR4 = resources.filter(({ resourceType }) => isR4(resourceType));
  const artefacts = ofR4.filter((resource) => !isExample(resource));
  const exemplary = ofR4.filter(isExample);
  return tarball([
    ['package/package.json', json(packageManifest(implementationGuideOf(resources)))],
    ...indexed('package', artefacts),
    ...(exemplary.length > 0 ? indexed('package/example', exemplary) : []),
    ...files(
      'package/other',
      resources.filter(({ resourceType }) => !isR4(resourceType)),
    ),
    ...schemas.map(({ name, content }): ArchiveEntry => [`package/other/${name}`, content]),
  ]);
}
