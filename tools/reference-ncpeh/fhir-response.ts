import type { FhirResource } from 'fhir/r4.js';

import { toXml } from './xml/to-xml.ts';

/** The formats served: everything is answered as JSON first, and written as XML where that is asked for. */
export const fhirJson = 'application/fhir+json';
export const fhirXml = 'application/fhir+xml';

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

/** An answer as XML: the same resource, status and headers; what is no FHIR JSON is left as it is. */
export async function inXml(answer: Response): Promise<Response> {
  if (answer.headers.get('content-type')?.startsWith(fhirJson) !== true) return answer;
  const body = new TextEncoder().encode(toXml((await answer.json()) as FhirResource));
  const headers = new Headers(answer.headers);
  headers.set('content-type', `${fhirXml}; charset=utf-8`);
  headers.set('content-length', String(body.length));
  return new Response(body, { status: answer.status, headers });
}
