import { manifestUid } from './dicom/manifest-kos.ts';
import type { Archive } from './archive.ts';
import type { ManifestFacts } from './scenario/manifests.ts';
import type { Identifier } from './scenario/patients.ts';
import { finalStatuses } from './scenario/reports.ts';
import type { ReportFacts } from './scenario/reports.ts';
import { hospital } from './scenario/hospitals.ts';
import { uuidUrn } from './uid.ts';

const uri = 'urn:ietf:rfc:3986';

/** Of a report version as a document. */
export function reportDocumentIdentifier({ id }: ReportFacts): Identifier {
  return { system: uri, value: uuidUrn(`report document ${id}`) };
}

/** Of a report, through all its versions. */
export function reportIdentifier({ report, hospital: at }: ReportFacts): Identifier {
  return { system: `urn:oid:${hospital(at).identifier}.3`, value: report };
}

/** SOP Instance UID of a manifest as DICOM, bare. Twins share it: it is named after the FHIR manifest. */
export function manifestInstanceUid({ format, id, twin }: ManifestFacts): string {
  return manifestUid(format === 'kos' && twin !== undefined ? twin : id);
}

/** Of a manifest version; its twin in the other format has the same. */
export function manifestIdentifier(manifest: ManifestFacts): Identifier {
  return { system: uri, value: `urn:oid:${manifestInstanceUid(manifest)}` };
}

/** Whether a report version is listed: final, and the latest. */
export function isCurrentReport({ replaced }: Archive, { id, status }: ReportFacts): boolean {
  return finalStatuses.includes(status) && !replaced.has(id);
}

/** Whether a manifest is the latest of its format, of a study that was not withdrawn. */
export function isCurrentManifest(
  { held, replaced }: Archive,
  { id, study }: ManifestFacts,
): boolean {
  return !replaced.has(id) && held.get(study)?.facts.status === undefined;
}
