import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Bundle } from 'fhir/r4.js';

/** Size and SHA-1 of an attachment's bytes (R4, Attachment). */
export function sizeAndHash(bytes: Uint8Array): { size: number; hash: string } {
  return { size: bytes.length, hash: createHash('sha1').update(bytes).digest('base64') };
}

/** A document as it is served: its JSON without white space, in UTF-8. */
export function documentBytes(document: Bundle): Uint8Array {
  return Buffer.from(JSON.stringify(document), 'utf8');
}
