import { beginExchange, workSignal } from '../../../tools/exchange/capture.ts';
import { ExchangeError } from '../../../tools/exchange/exchange-error.ts';
import type { ExchangeRecord } from '../../../tools/exchange/record.ts';
import type { Answer, FhirClient, Token } from '../../../tools/exchange/target.ts';
import type { Connection } from '../../../tools/runner/run-options.ts';

/** What a stand-in answers to a URL, or throws; milliseconds it takes. */
export type Answers = (url: string) => {
  readonly status?: number;
  readonly body?: unknown;
  readonly takes?: number;
  readonly throws?: Error;
};

const base = 'http://candidate.example/fhir';

/** A connection without a network: its exchanges are captured as the real one's are. */
export function standIn(answers: Answers = () => ({})): Connection {
  const exchanges: ExchangeRecord[] = [];
  const get = (path: string): Promise<Answer> => exchange(path, answers, exchanges);
  const fhir: FhirClient = {
    base,
    get,
    read: (type, id) => get(`${type}/${id}`),
    search: (type, parameters) =>
      get(`${type}?${parameters.map(([name, value]) => `${name}=${value}`).join('&')}`),
    request: (_, path) => get(path),
  };
  const none = (): Promise<never> => Promise.reject(new Error('the stand-in has no images'));
  const images = { base: 'http://candidate.example/dicomweb', get: none, retrieve: none };
  // As the real one: the metadata, then a patient; 401 and 403 are thrown.
  const preflight = async (patient?: Token): Promise<Answer> => {
    const metadata = await get('metadata');
    const refused = [metadata, ...(patient === undefined ? [] : [await get('Patient')])].find(
      ({ status }) => [401, 403].includes(status),
    );
    if (refused === undefined) return metadata;
    throw new ExchangeError(
      { kind: 'credentials', says: `status ${refused.status}.` },
      { url: base, answeredBefore: true, controlAnswered: false },
    );
  };
  return { fhir, images, exchanges, preflight };
}

async function exchange(
  path: string,
  answers: Answers,
  exchanges: ExchangeRecord[],
): Promise<Answer> {
  const url = `${base}/${path}`;
  const id = exchanges.length + 1;
  const end = beginExchange();
  const { status = 200, body = {}, takes = 0, throws } = answers(url);
  const record = {
    id,
    method: 'GET',
    url,
    requestHeaders: {},
    wireBytes: 2,
    timings: {},
    started: '',
    ...(throws === undefined ? { status } : { error: throws.message }),
  };
  exchanges.push(record);
  const done = await waited(takes, workSignal());
  end(record);
  if (!done)
    throw new ExchangeError({ kind: 'aborted', says: 'ended' }, { url, answeredBefore: true });
  if (throws !== undefined) throw throws;
  return { status, headers: {}, body, text: JSON.stringify(body), exchange: id };
}

/** Waits; false when the work was ended meanwhile. */
function waited(milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((settle) => {
    const timer = setTimeout(() => {
      settle(true);
    }, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      settle(false);
    });
  });
}
