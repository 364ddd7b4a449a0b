import type { CapabilityStatement } from 'fhir/r4.js';

import { formParameters } from './form.ts';
import { document } from './interactions/document.ts';
import { metadata } from './interactions/metadata.ts';
import { read } from './interactions/read.ts';
import { search } from './interactions/search.ts';
import { inXml } from './fhir-response.ts';
import { formatFor, requireFhir } from './negotiate.ts';
import { Refusal, failureResponse } from './operation-outcome.ts';
import type { Catalogue } from './search/criterion.ts';
import type { Handler } from './seam.ts';
import { documentTypes, servedTypes } from './served-types.ts';

/** Where the FHIR base stands below its origin. */
export const fhirPath = '/fhir';

/** What the FHIR base answers from. */
export interface FhirContents extends Omit<Catalogue, 'base'> {
  readonly capability: CapabilityStatement;
}

function allow(request: Request, ...methods: readonly string[]): void {
  if (methods.includes(request.method)) return;
  const allowed = methods.join(', ');
  const says = `Found ${request.method}; this address takes ${allowed}.`;
  throw new Refusal(405, 'not-supported', says, { allow: allowed });
}

/** The path below the base, in pieces. */
function segmentsOf({ pathname }: URL): readonly string[] {
  const [, base, ...segments] = pathname.split('/');
  if (`/${base ?? ''}` !== fhirPath) throw nothingAt(pathname);
  return segments.filter((segment) => segment !== '');
}

function nothingAt(pathname: string): Refusal {
  const wanted = `${fhirPath}/metadata, ${fhirPath}/<Type> or ${fhirPath}/<Type>/<id>`;
  return new Refusal(404, 'not-found', `There is nothing at ${pathname}; wanted ${wanted}.`);
}

async function searchType(contents: FhirContents, url: URL, request: Request, type: string) {
  if (!contents.definitions.has(type)) {
    throw new Refusal(404, 'not-supported', `${type} cannot be searched here.`);
  }
  requireFhir(url, request.headers.get('accept'));
  const form = request.method === 'POST' ? await formParameters(request) : [];
  const catalogue = { ...contents, base: url.origin + fhirPath };
  const prefer = request.headers.get('prefer');
  return search(catalogue, type, [...url.searchParams, ...form], prefer);
}

function readType(contents: FhirContents, url: URL, request: Request, type: string, id: string) {
  const accept = request.headers.get('accept');
  // a Binary has its own type and negotiates itself
  if (type !== 'Binary') requireFhir(url, accept);
  return documentTypes.includes(type)
    ? document(contents.store, type, id, accept)
    : read(contents.store, type, id);
}

async function route(contents: FhirContents, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const [type, id, ...more] = segmentsOf(url);
  if (type === 'metadata' && id === undefined) {
    allow(request, 'GET', 'HEAD');
    requireFhir(url, request.headers.get('accept'));
    return metadata(contents.capability, url.origin + fhirPath);
  }
  if (type === undefined || !servedTypes.includes(type) || more.length > 0) {
    throw nothingAt(url.pathname);
  }
  allow(request, ...(id === '_search' ? ['POST'] : ['GET', 'HEAD']));
  if (id === undefined || id === '_search') return searchType(contents, url, request, type);
  return readType(contents, url, request, type, id);
}

/** The FHIR base. Whatever goes wrong is answered by an OperationOutcome. */
export function fhirHandler(contents: FhirContents): Handler {
  return async (request) => {
    const answer = await route(contents, request).catch(failureResponse);
    const format = formatFor(new URL(request.url), request.headers.get('accept'));
    return format === 'xml' ? inXml(answer) : answer;
  };
}
