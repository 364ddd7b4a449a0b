import type { Bundle, FhirResource, OperationOutcome } from 'fhir/r4.js';

import { createNcpeh } from '../../../tools/reference-ncpeh/create-ncpeh.ts';
import { smallGuide } from './small-guide.ts';
import { smallHoldings } from './small-holdings.ts';

const ncpeh = createNcpeh(smallHoldings, smallGuide);

/** Where the small NCPeH stands in these tests; no socket is opened. */
export const base = 'http://127.0.0.1/fhir';

/** One request to the FHIR base; `path` begins below it, or is a whole URL. */
export function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return ncpeh.fhir(new Request(path.startsWith('http') ? path : `${base}/${path}`, init));
}

/** One request to the image base. */
export function askImages(path: string, init: RequestInit = {}): Promise<Response> {
  return ncpeh.images(new Request(`http://127.0.0.1/dicomweb${path}`, init));
}

/** The Bundle a search answers with. */
export async function searched(path: string, init: RequestInit = {}): Promise<Bundle> {
  const response = await ask(path, init);
  const body = (await response.json()) as Bundle | OperationOutcome;
  if (body.resourceType === 'Bundle') return body;
  throw new Error(`${path} answered ${response.status}: ${body.issue[0]?.diagnostics ?? ''}`);
}

/** `Type/id` of the entries of one search mode, in order. */
export function found(bundle: Bundle, mode: 'match' | 'include' = 'match'): string[] {
  return ((bundle as Bundle<FhirResource>).entry ?? [])
    .filter((entry) => entry.search?.mode === mode)
    .map(({ resource }) => `${resource?.resourceType ?? ''}/${resource?.id ?? ''}`);
}

/** Status, issue code and words of a refusal. */
export async function refused(path: string, init: RequestInit = {}) {
  const response = await ask(path, init);
  const { resourceType, issue } = (await response.json()) as OperationOutcome;
  const [{ severity, code, diagnostics } = {}] = issue as Partial<OperationOutcome['issue']>;
  const type = response.headers.get('content-type');
  return { status: response.status, type, resourceType, severity, code, diagnostics };
}
