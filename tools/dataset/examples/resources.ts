import { Buffer } from 'node:buffer';
import type { Binary, Bundle, FhirResource } from 'fhir/r4.js';
import { builtResource } from '../../guide/built.ts';
import { listedSeries } from '../archive.ts';
import type { ArchivedStudy } from '../archive.ts';
import { manifestKos } from '../dicom/manifest-kos.ts';
import { addressOf } from '../fhir/reachable.ts';
import { manifestInstanceUid } from '../identity.ts';
import type { ManifestFacts } from '../scenario/manifests.ts';
import { asLoaded } from './as-loaded.ts';
import type { Addresses } from './as-loaded.ts';
import { exampleManifests } from './manifests.ts';
import { exampleReports } from './reports.ts';

const built = (type: string, id: string): FhirResource => builtResource(type, id) as FhirResource;

const documents = (): Bundle[] =>
  [...exampleReports, ...exampleManifests.filter(({ format }) => format === 'fhir')].map(
    ({ id }) => built('Bundle', `${id}-document`) as Bundle,
  );

/** What documents consist of, each once. Compositions live in their documents only. */
function partsOf(bundles: readonly Bundle[]): FhirResource[] {
  const all = bundles.flatMap(({ entry = [] }) =>
    entry.map(({ resource }) => resource as FhirResource),
  );
  const parts = all.filter(({ resourceType }) => resourceType !== 'Composition');
  return [...new Map(parts.map((part) => [addressOf(part), part])).values()];
}

/** A DICOM manifest has no JSON to be an example: its bytes are made here, its envelope is an example. */
function kosOf(
  manifest: ManifestFacts,
  studies: readonly ArchivedStudy[],
  imageBase: string,
): Binary {
  const study = studies.find(({ facts }) => facts.id === manifest.study);
  if (study === undefined)
    throw new Error(`The manifest ${manifest.id} lists ${manifest.study}; no example is so named.`);
  const { created, id } = manifest;
  const bytes = manifestKos({
    study,
    series: listedSeries(study, manifest.series),
    uid: manifestInstanceUid(manifest),
    created,
    imageBase,
  });
  const data = Buffer.from(bytes).toString('base64');
  return { resourceType: 'Binary', id, contentType: 'application/dicom', data };
}

/**
 * The guide's examples that the tables of this folder name: documents, what these consist of, and envelopes.
 * @param studies the studies of the examples, as archived.
 * @throws GuideNotBuilt when the guide, or one of them in it, is missing.
 */
export function exampleResources(
  addresses: Addresses,
  studies: readonly ArchivedStudy[],
): FhirResource[] {
  const bundles = documents();
  const envelopes = [...exampleReports, ...exampleManifests].map(({ id }) =>
    built('DocumentReference', `${id}-envelope`),
  );
  const binaries = exampleManifests
    .filter(({ format }) => format === 'kos')
    .map((manifest) => kosOf(manifest, studies, addresses.imageBase));
  const taken = [...partsOf(bundles), ...bundles, ...envelopes].map(asLoaded(addresses));
  return [...taken, ...binaries];
}
