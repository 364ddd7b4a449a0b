import type { ExchangeRecord } from '../exchange/record.ts';
import type { Finding } from '../verdict/run.ts';
import { isBelow } from './below.ts';
import type { Connection } from './run-options.ts';

/** So many requests show what stands before a server: the preflight alone is told by itself. */
const enough = 3;

/** One request, however often it was sent: the control request comes again with every refusal. */
interface Asked {
  readonly first: ExchangeRecord;
  /** `401`, `text/html`; undefined: it was let in at least once. */
  readonly kept: string | undefined;
}

/**
 * That most of what was asked of the FHIR base was kept off, by 401 or 403 or with a page for people and
 * status 200, though metadata may be open to all: a token without the scope, or a login before the server.
 */
export function refusedAccessFinding(
  connection: Pick<Connection, 'fhir' | 'images' | 'exchanges'>,
): Finding | undefined {
  const asked = requestsOf(connection);
  const kept = asked.filter(({ kept }) => kept !== undefined);
  const [shown] = kept;
  if (shown === undefined || asked.length < enough || kept.length * 2 <= asked.length)
    return undefined;
  const came = [...new Set(kept.map((one) => one.kept))].join(' or ');
  const { method, url } = shown.first;
  return {
    code: 'access',
    says:
      `${kept.length} of ${asked.length} requests to the FHIR base are answered with ${came}, the first: ` +
      `${method} ${url}. Does the token have the scope to read these, and does no login page stand ` +
      'before the server (`headers` of `fhir` in the configuration)?',
  };
}

/** What says nothing of a door: metadata is open to all, and a Binary may itself be a page. */
const openToAll = /^(metadata|Binary)\b/;

/** The requests to the FHIR base that were answered. */
function requestsOf(
  connection: Pick<Connection, 'fhir' | 'images' | 'exchanges'>,
): readonly Asked[] {
  const byRequest = new Map<string, ExchangeRecord[]>();
  for (const exchange of connection.exchanges) {
    const { method, url, status } = exchange;
    if (status === undefined || !isBelow(url, 'fhir', connection)) continue;
    if (openToAll.test(url.slice(connection.fhir.base.length + 1))) continue;
    const request = `${method} ${url}`;
    byRequest.set(request, [...(byRequest.get(request) ?? []), exchange]);
  }
  return [...byRequest.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const kept = [first, ...others].every((one) => keptOff(one) !== undefined);
    return [{ first, kept: kept ? keptOff(first) : undefined }];
  });
}

function keptOff({ status, responseHeaders }: ExchangeRecord): string | undefined {
  if (status === 401 || status === 403) return String(status);
  const isPage = /^(text\/html|application\/xhtml\+xml)\b/i.test(
    responseHeaders?.['content-type'] ?? '',
  );
  return isPage && status === 200 ? 'a page (text/html) and 200' : undefined;
}
