import type { Composition, CompositionRelatesTo } from 'fhir/r4.js';
import type { ArchivedStudy } from '../archive.ts';
import { manifestIdentifier } from '../identity.ts';
import { heldStudy, periodOf } from '../interpreted.ts';
import type { ManifestFacts } from '../scenario/manifests.ts';
import { concept, manifestType, sectionCode } from './concepts.ts';
import { section } from './narrative.ts';
import { follows } from './setting.ts';
import type { Setting } from './setting.ts';

function replaces({ archive }: Setting, { supersedes }: ManifestFacts): CompositionRelatesTo[] {
  return archive.manifests
    .filter(({ id }) => id === supersedes)
    .map((old) => ({ code: 'replaces', targetIdentifier: manifestIdentifier(old) }));
}

/** What a manifest is called. */
export function manifestTitle({ facts }: ArchivedStudy): string {
  return `Manifest: ${facts.description}, ${facts.started?.slice(0, 10) ?? 'date unknown'}`;
}

/** The header of a manifest document: who made it, when, and which study it lists. */
export function manifestComposition(
  setting: Setting,
  manifest: ManifestFacts,
  study: ArchivedStudy,
): Composition {
  const organization = { reference: `Organization/${study.facts.hospital}` };
  const entry = { reference: `ImagingStudy/${study.facts.id}` };
  const relatesTo = manifest.supersedes === undefined ? [] : replaces(setting, manifest);
  const period = periodOf([heldStudy(study)]);
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
    event: [{ ...(period !== undefined && { period }), detail: [entry] }],
    section: [
      { ...section(sectionCode.studies, 'Study', study.facts.description, 'en'), entry: [entry] },
    ],
  };
}
