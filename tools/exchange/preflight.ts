import { ExchangeError } from './exchange-error.ts';
import type { Reach } from './reach.ts';
import type { Answer, FhirClient, Token } from './target.ts';

/**
 * The first requests to a candidate: its CapabilityStatement and, where one is configured, a patient.
 * From then on the control request is the last of them that worked.
 * @throws ExchangeError; `credentials` for 401 and 403, after which a run has no use.
 */
export async function preflight(reach: Reach, fhir: FhirClient, patient?: Token): Promise<Answer> {
  const metadata = refused(reach, await fhir.get('metadata'), 'metadata');
  if (patient === undefined) return metadata;
  const { system, value } = patient;
  const query = new URLSearchParams({ identifier: `${escaped(system)}|${escaped(value)}` });
  const path = `Patient?${query.toString()}`;
  const { status } = refused(reach, await fhir.get(path), path);
  if (status === 200) reach.controlUrl = `${reach.bases.fhir.base}/${path}`;
  return metadata;
}

/** R4 3.1.1.4.0: signs with a meaning are escaped. */
const escaped = (part: string): string => part.replace(/[\\,|$]/g, (sign) => `\\${sign}`);

function refused(reach: Reach, answer: Answer, path: string): Answer {
  if (answer.status !== 401 && answer.status !== 403) return answer;
  throw new ExchangeError(
    {
      kind: 'credentials',
      says: `status ${answer.status} at the preflight; wanted: credentials that are let in`,
    },
    {
      url: reach.log.redactor.text(`${reach.bases.fhir.base}/${path}`),
      answeredBefore: true,
      controlAnswered: false,
      exchange: answer.exchange,
    },
  );
}
