import { createCapture, withCapture } from '../exchange/capture.ts';
import type { ExchangeError } from '../exchange/exchange-error.ts';
import type { ExchangeRecord } from '../exchange/record.ts';
import type { Answer, FhirClient, Token } from '../exchange/target.ts';
import { isNamed } from './named.ts';
import { outcomeOf } from './outcome-of.ts';

/** What the first requests to a candidate showed. */
export interface Preflight {
  /** Why a run makes no sense: no answer, or credentials refused. */
  readonly stopped?: string;
  readonly exchanges: readonly ExchangeRecord[];
  /** The CapabilityStatement, if one came. */
  readonly metadata?: unknown;
}

/**
 * Asks for the capabilities and for each configured patient, so that a wrong address or a refused
 * credential is one clear sentence and not a hundred results. Whatever else is wrong is for the checks.
 */
export async function preflight(
  fhir: FhirClient,
  patients: Readonly<Record<string, Token>>,
  interrupted?: AbortSignal,
): Promise<Preflight> {
  const capture = createCapture(interrupted === undefined ? {} : { signal: interrupted });
  const asked = await withCapture(capture, async () => {
    const metadata = await ask(() => fhir.get('metadata'));
    if (typeof metadata === 'string') return { stopped: metadata };
    for (const { system, value } of Object.values(patients)) {
      const patient = await ask(() =>
        fhir.search('Patient', [['identifier', `${system}|${value}`]]),
      );
      if (typeof patient === 'string') return { stopped: patient };
    }
    return { metadata: metadata?.body };
  });
  return { ...asked, exchanges: capture.exchanges };
}

/** The answer; or the sentence that ends the run; or nothing, for what a check will find out. */
async function ask(request: () => Promise<Answer>): Promise<Answer | string | undefined> {
  try {
    const answer = await request();
    return [401, 403].includes(answer.status) ? refused(answer) : answer;
  } catch (error) {
    if (!isNamed<ExchangeError>(error, 'ExchangeError')) throw error;
    const { outcome, reason } = outcomeOf(error);
    return outcome === 'broken'
      ? `Nothing was judged, because the candidate cannot be reached. ${reason}`
      : undefined;
  }
}

const refused = ({ status }: Answer): string =>
  `Nothing was judged, because the candidate refused the first request with ${status}: found credentials it ` +
  'does not accept, wanted those of `headers` in the configuration. Check them with its owner.';
