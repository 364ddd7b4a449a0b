import type { Attempt } from './attempt.ts';
import type { Failure } from './exchange-error.ts';
import { ownerOf } from './reach.ts';
import type { Reach } from './reach.ts';
import type { Tried } from './repeat.ts';

/** A request to be sent. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  /** Of the call; those configured for the origin are added when it is sent. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** With these the method stays (RFC 9110 15.4); after the others a POST becomes a GET, as everywhere. */
const keepMethod: ReadonlySet<number> = new Set([307, 308]);

/**
 * Sends a request and follows redirects, but only to origins the configuration names: a client that
 * follows by itself would carry credentials to any host a candidate likes.
 * The attempt of the last request tells what came; its `failure` is set when a redirect cannot be followed.
 */
export async function following<T extends Tried>(
  reach: Reach,
  request: Request,
  send: (request: Request) => Promise<T>,
): Promise<T> {
  let at = request;
  for (let hops = 0; ; hops += 1) {
    const tried = await send(at);
    const next = nextOf(reach, at, tried.attempt, hops);
    if (next === undefined) return tried;
    if ('kind' in next) {
      tried.attempt.failure = next;
      return tried;
    }
    at = next;
  }
}

function nextOf(
  reach: Reach,
  from: Request,
  { status, headers, failure }: Attempt,
  hops: number,
): Request | Failure | undefined {
  const location = headers['location'];
  if (failure !== undefined || location === undefined || !redirects.has(status ?? 0))
    return undefined;
  const said = `status ${status} redirects to ${reach.log.redactor.text(location)}`;
  if (!URL.canParse(location, from.url.href))
    return { kind: 'bad-url', says: `${said}, which is no URL` };
  if (hops >= reach.budgets.redirects)
    return { kind: 'redirect-loop', says: `${said}, the ${hops + 1}th redirect in a row` };
  const url = new URL(location, from.url);
  if (ownerOf(reach.bases, url) === 'elsewhere')
    return {
      kind: 'redirect-elsewhere',
      says: `${said}; wanted: a URL on the origin of ${reach.bases.fhir.base} or ${reach.bases.images.base}`,
    };
  return redirected(from, url, keepMethod.has(status ?? 0));
}

const secret = /^(proxy-)?authorization$|^cookie$/i;

function redirected(from: Request, url: URL, asIs: boolean): Request {
  const headers = Object.fromEntries(
    Object.entries(from.headers).filter(
      ([name]) => url.origin === from.url.origin || !secret.test(name),
    ),
  );
  if (asIs || from.method !== 'POST') return { ...from, url, headers };
  return { method: 'GET', url, headers };
}
