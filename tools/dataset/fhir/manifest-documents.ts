import { Buffer } from 'node:buffer';
import type { Binary, Bundle, FhirResource, ImagingStudy } from 'fhir/r4.js';
import { listedSeries } from '../archive.ts';
import type { ArchivedStudy } from '../archive.ts';
import { manifestKos } from '../dicom/manifest-kos.ts';
import { manifestIdentifier, manifestInstanceUid } from '../identity.ts';
import type { ManifestFacts } from '../scenario/manifests.ts';
import { documentBytes } from './attachment.ts';
import { documentBundle } from './document.ts';
import { imagingStudy } from './imaging-study.ts';
import { manifestComposition } from './manifest-composition.ts';
import { manifestEnvelope } from './manifest-envelope.ts';
import type { Setting } from './setting.ts';

type Others = ReadonlyMap<string, FhirResource>;

/** The bytes of the images that a manifest lists. */
function imageBytes({ extension = [] }: ImagingStudy): number {
  const size = extension.find(({ url }) => url.endsWith('/study-size'));
  return size?.extension?.[0]?.valueQuantity?.value ?? 0;
}

function fhirManifest(
  setting: Setting,
  others: Others,
  manifest: ManifestFacts,
  study: ArchivedStudy,
): [Bundle, FhirResource] {
  const listed = imagingStudy(setting, study, manifest.series);
  const document = documentBundle(
    setting,
    {
      get: (address) =>
        address === `ImagingStudy/${study.facts.id}` ? listed : others.get(address),
    },
    {
      id: `${manifest.id}-document`,
      profile: 'imaging-manifest-bundle',
      identifier: manifestIdentifier(manifest),
      language: 'en',
      timestamp: manifest.created,
      composition: manifestComposition(setting, manifest, study),
    },
  );
  const address = `Bundle/${manifest.id}-document`;
  const served = { address, bytes: documentBytes(document), imageBytes: imageBytes(listed) };
  return [document, manifestEnvelope(setting, manifest, study, served)];
}

function kosManifest(
  setting: Setting,
  manifest: ManifestFacts,
  study: ArchivedStudy,
): [Binary, FhirResource] {
  const { created, series } = manifest;
  const { imageBase } = setting;
  const uid = manifestInstanceUid(manifest);
  const bytes = manifestKos({
    study,
    series: listedSeries(study, series),
    uid,
    created,
    imageBase,
  });
  const binary: Binary = {
    resourceType: 'Binary',
    id: manifest.id,
    contentType: 'application/dicom',
    data: Buffer.from(bytes).toString('base64'),
  };
  const address = `Binary/${manifest.id}`;
  const listed = imageBytes(imagingStudy(setting, study, series));
  return [
    binary,
    manifestEnvelope(setting, manifest, study, { address, bytes, imageBytes: listed }),
  ];
}

/** Every manifest as it is retrieved, with its envelope. */
export function manifestDocuments(setting: Setting, others: Others): FhirResource[] {
  return setting.archive.manifests.flatMap((manifest): FhirResource[] => {
    const study = setting.archive.held.get(manifest.study);
    if (study === undefined) {
      throw new Error(`The manifest ${manifest.id} lists ${manifest.study}, which is not held.`);
    }
    return manifest.format === 'fhir'
      ? fhirManifest(setting, others, manifest, study)
      : kosManifest(setting, manifest, study);
  });
}
