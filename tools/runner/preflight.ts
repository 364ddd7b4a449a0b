import { createCapture, withCapture } from '../exchange/capture.ts';
import type { ExchangeError } from '../exchange/exchange-error.ts';
import type { ExchangeRecord } from '../exchange/record.ts';
import type { Answer, Token } from '../exchange/target.ts';
import { faultOf } from '../exchange/whose-fault.ts';
import { isNamed } from './named.ts';
import type { Connection } from './run-options.ts';

/** What the first requests to a candidate showed. */
export interface Preflight {
  /** Why a run makes no sense: no answer, no FHIR, or credentials refused. */
  readonly stopped?: string;
  readonly exchanges: readonly ExchangeRecord[];
  /** The CapabilityStatement, if one came. */
  readonly metadata?: unknown;
}

/**
 * Asks for the capabilities and a configured patient, so that a wrong address or a refused credential
 * is one clear sentence and not a hundred results. Whatever else is wrong is for the checks to say.
 */
export async function preflight(
  connection: Pick<Connection, 'preflight'>,
  patients: Readonly<Record<string, Token>>,
  interrupted?: AbortSignal,
): Promise<Preflight> {
  const capture = createCapture(interrupted === undefined ? {} : { signal: interrupted });
  const [patient] = Object.values(patients);
  const asked = await withCapture(capture, () => ask(() => connection.preflight(patient)));
  return { ...asked, exchanges: capture.exchanges };
}

async function ask(request: () => Promise<Answer>): Promise<Omit<Preflight, 'exchanges'>> {
  try {
    const { body } = await request();
    return { metadata: body };
  } catch (error) {
    if (!isNamed<ExchangeError>(error, 'ExchangeError')) throw error;
    const reason = reasonToStop(error);
    return reason === undefined ? {} : { stopped: reason };
  }
}

/** The sentences that end the run; none where the candidate answered, however badly. */
function reasonToStop(error: ExchangeError): string | undefined {
  const fault = faultOf(error);
  const says = error.message.replace(/\.?$/, '.');
  switch (fault) {
    case 'candidate':
      return undefined;
    case 'address':
      return `Nothing was judged, because there is no FHIR server at this base. ${says} Check the FHIR base: \`fhir.base\` in the configuration, or --fhir.`;
    case 'credentials':
      return `Nothing was judged, because the candidate refuses the credentials. ${says} Check \`headers\` in the configuration with its owner.`;
    default:
      return `Nothing was judged, because the candidate cannot be reached. ${says}${perhapsHttps(error)} Check the address, the network, and that the candidate runs.`;
  }
}

/** A port of https closes a connection that does not begin with TLS, and no code says why. */
const perhapsHttps = ({ kind, url }: ExchangeError): string =>
  kind === 'reset' && url.startsWith('http://')
    ? ' A port of https closes http:// like this: is it https://?'
    : '';
