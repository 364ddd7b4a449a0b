import { Client } from 'fhir-kit-client';
import { ask, urlGiven } from './ask.ts';
import type { Attempt } from './attempt.ts';
import { answerOf } from './json-answer.ts';
import { headersFor, ownerOf } from './reach.ts';
import type { Owner, Reach } from './reach.ts';
import type { Request } from './redirects.ts';
import type { Tried } from './repeat.ts';
import { attemptAt, carriedOut, drained } from './send.ts';
import type { Answer, FhirClient, Parameters } from './target.ts';

/** What fhir-kit-client is told besides what to ask: who follows redirects, when to stop. */
interface KitOptions {
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
  readonly redirect: 'manual';
}

/** Asks through fhir-kit-client. */
type Kit = (client: Client, options: KitOptions) => Promise<unknown>;

interface KitTried extends Tried {
  readonly parsed: unknown;
}

/** The FHIR side of a candidate, by fhir-kit-client over dispatchers that exchange watches. */
export function createFhirClient(reach: Reach): FhirClient {
  const { base } = reach.bases.fhir;
  const clients = clientsOf(reach);
  const get = (url: URL, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    answered(reach, clients, { method: 'GET', url, headers });
  return {
    base,
    search: (type, parameters, { method = 'GET', headers = {} } = {}) =>
      method === 'POST'
        ? answered(reach, clients, postSearch(base, type, parameters, headers), (client, options) =>
            client.search({
              ...searched(type, parameters),
              options: { ...options, postSearch: true },
            }),
          )
        : answered(reach, clients, getSearch(base, type, parameters, headers), (client, options) =>
            client.search({ ...searched(type, parameters), options }),
          ),
    read: (type, id) => {
      const request = {
        method: 'GET',
        url: new URL(`${base}/${type}/${encodeURIComponent(id)}`),
        headers: {},
      };
      return answered(reach, clients, request, (client, options) =>
        client.read({ resourceType: type, id: encodeURIComponent(id), options }),
      );
    },
    get: async (url, headers) => get(urlGiven(reach, base, url), headers),
    request: (method, path, { headers = {}, body } = {}) => {
      const url = new URL(`${base}/${path.replace(/^\//, '')}`);
      return answered(reach, clients, {
        method,
        url,
        headers,
        ...(body === undefined ? {} : { body }),
      });
    },
  };
}

type Clients = Readonly<Record<Owner, Client>>;

/** One client per owner, since a client has one dispatcher; headers go with each request. */
function clientsOf(reach: Reach): Clients {
  const clientFor = (owner: Owner): Client =>
    new Client({
      baseUrl: reach.bases.fhir.base,
      requestOptions: { dispatcher: reach.dispatcherOf(owner) },
    });
  return {
    fhir: clientFor('fhir'),
    images: clientFor('images'),
    elsewhere: clientFor('elsewhere'),
  };
}

/** The answer to a request. `kit` says how fhir-kit-client sends it first; redirected it is a plain request. */
async function answered(
  reach: Reach,
  clients: Clients,
  request: Request,
  kit?: Kit,
): Promise<Answer> {
  const { attempt, url, parsed } = await ask(reach, request, (hop) =>
    sendByKit(reach, clients, hop, hop === request && kit !== undefined ? kit : plain(hop)),
  );
  return answerOf(attempt, url, request.headers['accept-encoding'] ?? '', parsed);
}

const plain =
  ({ method, url, body }: Request): Kit =>
  (client, options) =>
    client.request(url.href, {
      method: method as 'GET',
      options,
      ...(body === undefined ? {} : { body }),
    });

async function sendByKit(
  reach: Reach,
  clients: Clients,
  request: Request,
  kit: Kit,
): Promise<KitTried> {
  const attempt: Attempt = attemptAt(reach, request, 'body');
  const owner = ownerOf(reach.bases, request.url);
  const options: KitOptions = {
    headers: headersFor(reach, owner, request.headers),
    signal: attempt.signal,
    redirect: 'manual',
  };
  const parsed = await carriedOut(reach, owner, attempt, () =>
    kit(clients[owner], options).catch((error: unknown) => {
      if (isBlockedPort(error)) return drained(reach, request, attempt);
      throw error;
    }),
  );
  return { attempt, url: reach.log.redactor.text(request.url.href), parsed };
}

/** fetch refuses ports that browsers must not reach (10080 among them); a candidate may well listen there. */
const isBlockedPort = (error: unknown): boolean =>
  error instanceof TypeError && error.cause instanceof Error && error.cause.message === 'bad port';

/** Parameters as fhir-kit-client takes them: by name, repeated values as a list. */
function searched(
  type: string,
  parameters: Parameters,
): { resourceType: string; searchParams: Record<string, string[]> } {
  const searchParams: Record<string, string[]> = {};
  for (const [name, value] of parameters) (searchParams[name] ??= []).push(value);
  return { resourceType: type, searchParams };
}

/** The query in the order fhir-kit-client writes it. */
function queryOf(parameters: Parameters): string {
  const { searchParams } = searched('', parameters);
  return new URLSearchParams(
    Object.entries(searchParams).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, value]),
    ),
  ).toString();
}

type Headers = Readonly<Record<string, string>>;

function getSearch(base: string, type: string, parameters: Parameters, headers: Headers): Request {
  const query = queryOf(parameters);
  return {
    method: 'GET',
    url: new URL(`${base}/${type}${query === '' ? '' : `?${query}`}`),
    headers,
  };
}

function postSearch(base: string, type: string, parameters: Parameters, headers: Headers): Request {
  return {
    method: 'POST',
    url: new URL(`${base}/${type}/_search`),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: queryOf(parameters),
  };
}
