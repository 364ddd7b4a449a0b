import { Buffer } from 'node:buffer';

import { acceptedRanges, covers } from '../accept.ts';
import { fhirJson, fhirResponse } from '../fhir-response.ts';
import { Refusal } from '../operation-outcome.ts';
import type { Store } from '../store.ts';
import { readable } from './read.ts';

/**
 * `GET [base]/Bundle/<id>` and `GET [base]/Binary/<id>`: a document as it is (MHD ITI-68). A Bundle is its own JSON, byte for byte
 * what its envelope gives size and hash of; a Binary is the bytes in it under their own type, unless FHIR JSON is what was asked for
 * by name (R4, Binary, 2.39.2).
 */
export function document(store: Store, type: string, id: string, accept: string | null): Response {
  const resource = readable(store, type, id);
  if (resource.resourceType !== 'Binary') return fhirResponse(200, resource);
  const ranges = acceptedRanges(accept);
  if (ranges.some((range) => range.type === fhirJson)) return fhirResponse(200, resource);
  const { contentType } = resource;
  if (!ranges.some((range) => covers(range, contentType))) {
    const says = `Found Accept: ${accept ?? ''}; this document is ${contentType}.`;
    throw new Refusal(406, 'not-supported', says);
  }
  const bytes = Buffer.from(resource.data ?? '', 'base64');
  return new Response(bytes, {
    headers: { 'content-type': contentType, 'content-length': String(bytes.length) },
  });
}
