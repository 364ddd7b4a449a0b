import { core } from './fhir-packages.ts';
import { baseOf, type ImplementationGuide } from './guide-resource.ts';

/** The package.json of the guide's FHIR package. It carries no date: the same guide is the same bytes. */
export function packageManifest(guide: ImplementationGuide): object {
  const dependsOn = (guide.dependsOn ?? []).map(({ packageId, version }) => [packageId, version]);
  return {
    name: guide.packageId,
    version: guide.version,
    'tools-version': 3,
    type: 'IG',
    license: guide.license,
    canonical: baseOf(guide),
    url: baseOf(guide),
    title: guide.title,
    description: guide.description,
    fhirVersions: guide.fhirVersion,
    dependencies: { [core.name]: core.version, ...(Object.fromEntries(dependsOn) as object) },
    author: guide.publisher,
    directories: { lib: 'package', example: 'example' },
  };
}
