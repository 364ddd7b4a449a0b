import type { CapabilityStatement } from 'fhir/r4.js';

import { fhirResponse } from '../fhir-response.ts';

/** `GET [base]/metadata`: what this server can do, with the address it was asked at. */
export function metadata(capability: CapabilityStatement, base: string): Response {
  const description =
    'The reference NCPeH: the smallest server that keeps the guide, on made-up data';
  return fhirResponse(200, { ...capability, implementation: { description, url: base } });
}
