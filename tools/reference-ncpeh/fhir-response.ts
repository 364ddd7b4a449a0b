import type { FhirResource } from 'fhir/r4.js';

/** The one format served. */
export const fhirJson = 'application/fhir+json';

/** A resource as an HTTP answer, its length announced. */
export function fhirResponse(
  status: number,
  resource: FhirResource,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = new TextEncoder().encode(JSON.stringify(resource));
  return new Response(body, {
    status,
    headers: {
      'content-type': `${fhirJson}; charset=utf-8`,
      'content-length': String(body.length),
      ...headers,
    },
  });
}
