import type { Composition } from 'fhir/r4.js';
import type { ArchivedStudy } from '../archive.ts';
import { manifestIdentifier } from '../identity.ts';
import { manifests } from '../scenario/manifests.ts';
import type { ManifestFacts } from '../scenario/manifests.ts';
import { concept, manifestType, sectionCode } from './concepts.ts';
import { section } from './narrative.ts';
import { follows } from './setting.ts';
import type { Setting } from './setting.ts';

function replaces({ supersedes }: ManifestFacts): Composition['relatesTo'] {
  return manifests
    .filter(({ id }) => id === supersedes)
    .map((old) => ({ code: 'replaces', targetIdentifier: manifestIdentifier(old) }));
}

/** What a manifest is called. */
export function manifestTitle({ facts }: ArchivedStudy): string {
  return `Manifest: ${facts.description}, ${facts.started.slice(0, 10)}`;
}

/** The header of a manifest document: who made it, when, and which study it lists. */
export function manifestComposition(
  setting: Setting,
  manifest: ManifestFacts,
  study: ArchivedStudy,
): Composition {
  const organization = { reference: `Organization/${study.facts.hospital}` };
  const entry = { reference: `ImagingStudy/${study.facts.id}` };
  const relatesTo = replaces(manifest) ?? [];
  return {
    resourceType: 'Composition',
    id: `${manifest.id}-composition`,
    meta: follows(setting, 'imaging-manifest-composition'),
    language: 'en',
    identifier: manifestIdentifier(manifest),
    status: 'final',
    type: concept(manifestType),
    subject: { reference: `Patient/${study.facts.patient}` },
    date: manifest.created,
    author: [organization],
    title: manifestTitle(study),
    confidentiality: 'N',
    custodian: organization,
    ...(relatesTo.length > 0 && { relatesTo }),
    event: [{ period: { start: study.facts.started, end: study.facts.ended }, detail: [entry] }],
    section: [
      { ...section(sectionCode.studies, 'Study', study.facts.description, 'en'), entry: [entry] },
    ],
  };
}
