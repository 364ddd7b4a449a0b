import type { DocumentReference, DocumentReferenceContent } from 'fhir/r4.js';
import type { ArchivedStudy } from '../archive.ts';
import { isCurrentManifest, manifestIdentifier } from '../identity.ts';
import { heldStudy } from '../interpreted.ts';
import type { ManifestFacts } from '../scenario/manifests.ts';
import { sizeAndHash } from './attachment.ts';
import { concept, manifestType } from './concepts.ts';
import { envelopeCategory, envelopeOf, relatesTo } from './envelope.ts';
import { studySize } from './extensions.ts';
import { manifestTitle } from './manifest-composition.ts';
import { follows } from './setting.ts';
import type { Setting } from './setting.ts';

/** A manifest as it is retrieved, and the size of the images it lists. */
export interface ServedManifest {
  /** `Bundle/id` or `Binary/id`. */
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly imageBytes: number;
}

const formats = {
  fhir: {
    profile: 'imaging-manifest-documentreference',
    contentType: 'application/fhir+json',
    format: {
      system: 'http://ihe.net/fhir/ihe.formatcode.fhir/CodeSystem/formatcode',
      code: 'urn:ihe:rad:MADO:fhir-manifest:2026',
    },
  },
  kos: {
    profile: 'imaging-kos-documentreference',
    contentType: 'application/dicom',
    format: {
      system: 'http://dicom.nema.org/resources/ontology/DCMUID',
      code: '1.2.840.10008.5.1.4.1.1.88.59',
      display: 'Key Object Selection Document',
    },
  },
} as const;

function content(
  setting: Setting,
  manifest: ManifestFacts,
  study: ArchivedStudy,
  { address, bytes }: ServedManifest,
): DocumentReferenceContent {
  const { contentType, format } = formats[manifest.format];
  return {
    attachment: {
      contentType,
      language: 'en',
      url: `${setting.fhirBase}/${address}`,
      ...sizeAndHash(bytes),
      title: manifestTitle(study),
      creation: manifest.created,
    },
    format,
  };
}

function statusOf(
  { archive }: Setting,
  manifest: ManifestFacts,
  { facts }: ArchivedStudy,
): DocumentReference['status'] {
  if (facts.status !== undefined) return facts.status;
  return isCurrentManifest(archive, manifest) ? 'current' : 'superseded';
}

/** The envelope of one manifest version in one format. */
export function manifestEnvelope(
  setting: Setting,
  manifest: ManifestFacts,
  study: ArchivedStudy,
  served: ServedManifest,
): DocumentReference {
  const organization = { reference: `Organization/${study.facts.hospital}` };
  const identifier = manifestIdentifier(manifest);
  const about = envelopeOf(setting, [heldStudy(study)]);
  const links = [
    ...relatesTo('replaces', manifest.supersedes),
    ...relatesTo('transforms', manifest.twin),
  ];
  return {
    resourceType: 'DocumentReference',
    id: `${manifest.id}-envelope`,
    meta: follows(setting, formats[manifest.format].profile),
    ...about,
    extension: [...(about.extension ?? []), studySize(setting, served.imageBytes)],
    masterIdentifier: identifier,
    identifier: [identifier],
    status: statusOf(setting, manifest, study),
    type: concept(manifestType),
    category: envelopeCategory('IMAGES') ?? [],
    subject: { reference: `Patient/${study.facts.patient}` },
    date: manifest.indexed,
    author: [organization],
    custodian: organization,
    ...(links.length > 0 && { relatesTo: links }),
    description: manifestTitle(study),
    content: [content(setting, manifest, study, served)],
  };
}
