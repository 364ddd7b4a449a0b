import type { FhirResource } from 'fhir/r4.js';

/** What the NCPeH holds: the part of the data set that a server knows (it never sees the facts behind it). */
export interface Holdings {
  /** Every resource with its id; references among them are `Type/id`. */
  readonly resources: readonly FhirResource[];
  readonly instances: Iterable<StoredInstance>;
}

/** One DICOM instance of the archive. `bytes` is read only when it is retrieved, so a getter may make them then. */
export interface StoredInstance {
  readonly studyUid: string;
  readonly seriesUid: string;
  readonly uid: string;
  readonly sopClass: string;
  readonly transferSyntax: string;
  /** The Part 10 file. */
  readonly bytes: Uint8Array;
}
