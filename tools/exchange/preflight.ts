import { ExchangeError } from './exchange-error.ts';
import type { Reach } from './reach.ts';
import type { Answer, FhirClient, Token } from './target.ts';
import { faultOf } from './whose-fault.ts';

/** What came of one request, if only a redirect that leads away from the candidate. */
type Came = Answer | ExchangeError;

/** Searches of which every candidate offers one, asked for only where nothing else is answered. */
const lists = ['DocumentReference', 'ImagingStudy', 'DiagnosticReport'] as const;

/**
 * The first requests to a candidate: its CapabilityStatement and, where one is configured, a patient.
 * From then on the control request is the last of them that worked.
 * @throws ExchangeError; `credentials` for 401 and 403, `no-fhir` where nothing below the base is known
 * to a FHIR server: after these a run has no use.
 */
export async function preflight(reach: Reach, fhir: FhirClient, patient?: Token): Promise<Answer> {
  const metadata = await came(reach, fhir, 'metadata');
  if (patient === undefined) return answerOf(metadata);
  const token = `${escaped(patient.system)}|${escaped(patient.value)}`;
  const path = `Patient?${new URLSearchParams({ identifier: token }).toString()}`;
  const found = await came(reach, fhir, path);
  if ('status' in found && found.status === 200)
    reach.controlUrl = `${reach.bases.fhir.base}/${path}`;
  if (isFhir(metadata) || isFhir(found)) return answerOf(metadata);
  for (const type of lists)
    if (isFhir(await came(reach, fhir, `${type}?patient.identifier=${encodeURIComponent(token)}`)))
      return answerOf(metadata);
  throw noFhir(reach, metadata);
}

/** R4 3.1.1.4.0: signs with a meaning are escaped. */
const escaped = (part: string): string => part.replace(/[\\,|$]/g, (sign) => `\\${sign}`);

async function came(reach: Reach, fhir: FhirClient, path: string): Promise<Came> {
  try {
    return refused(reach, await fhir.get(path), path);
  } catch (error) {
    if (error instanceof ExchangeError && faultOf(error) === 'candidate') return error;
    throw error;
  }
}

/** @throws ExchangeError that came instead of an answer */
function answerOf(came: Came): Answer {
  if (came instanceof ExchangeError) throw came;
  return came;
}

/**
 * Whether a FHIR server may have spoken that has something at this address. What breaks, or is cut
 * short, is for the checks to say; a redirect elsewhere, a page and any 404 come of a wrong address too.
 */
function isFhir(came: Came): boolean {
  if (came instanceof ExchangeError) return !came.kind.startsWith('redirect-');
  if (came.status >= 500) return true;
  return came.status !== 404 && (/\bfhir\+/.test(typeOf(came)) || resourceIn(came) !== undefined);
}

const typeOf = ({ headers }: Answer): string => headers['content-type'] ?? 'no content type';

function resourceIn({ body }: Answer): string | undefined {
  const type: unknown = (body as { resourceType?: unknown } | null | undefined)?.resourceType;
  return typeof type === 'string' ? type : undefined;
}

function noFhir(reach: Reach, metadata: Came): ExchangeError {
  const { exchange } = metadata;
  return new ExchangeError(
    {
      kind: 'no-fhir',
      says: `found ${inWords(metadata)}, wanted 200 with a CapabilityStatement; no search is known there either`,
    },
    {
      url: urlOf(reach, 'metadata'),
      answeredBefore: true,
      ...(exchange === undefined ? {} : { exchange }),
    },
  );
}

const inWords = (came: Came): string =>
  came instanceof ExchangeError
    ? came.message.replace(`${came.url}: `, '').replace(/; wanted.*$/, '')
    : `${came.status}, ${typeOf(came)}`;

function refused(reach: Reach, answer: Answer, path: string): Answer {
  if (answer.status !== 401 && answer.status !== 403) return answer;
  throw new ExchangeError(
    {
      kind: 'credentials',
      says: `status ${answer.status} at the preflight; wanted: credentials that are let in`,
    },
    {
      url: urlOf(reach, path),
      answeredBefore: true,
      controlAnswered: false,
      exchange: answer.exchange,
    },
  );
}

const urlOf = (reach: Reach, path: string): string =>
  reach.log.redactor.text(`${reach.bases.fhir.base}/${path}`);
