import { ExchangeError } from './exchange-error.ts';
import { createAttempt } from './attempt.ts';
import { note } from './capture.ts';
import { ownerOf } from './reach.ts';
import type { Owner, Reach } from './reach.ts';
import { following } from './redirects.ts';
import type { Request } from './redirects.ts';
import { settle } from './repeat.ts';
import type { Tried } from './repeat.ts';
import { sendPlainly } from './send.ts';

/** Asks a candidate: redirects, repeats and the control request included. @throws ExchangeError */
export function ask<T extends Tried>(
  reach: Reach,
  request: Request,
  send: (request: Request) => Promise<T>,
): Promise<T> {
  const owner = ownerOf(reach.bases, request.url);
  if (owner === 'elsewhere')
    note(
      'foreign-origin',
      `${reach.log.redactor.text(request.url.href)}: asked without credentials.`,
    );
  return settle(() => following(reach, request, send), {
    // A URL on another origin comes from an answer of the candidate: it vouches for it.
    answeredBefore: () =>
      owner === 'elsewhere' ? reach.answered.size > 0 : reach.answered.has(owner),
    safe: isSafe(request),
    waitMs: reach.budgets.waitMs,
    control: () => control(reach, owner),
  });
}

const isSafe = ({ method, url }: Request): boolean =>
  method === 'GET' || method === 'HEAD' || (method === 'POST' && url.pathname.endsWith('/_search'));

/** A small request to the same base, with the configured credentials and a budget of its own. */
function control(reach: Reach, owner: Owner): Promise<Tried> {
  const url = new URL(owner === 'images' ? `${reach.bases.images.base}/` : reach.controlUrl);
  const { controlMs, fhirBytes, jsonDepth } = reach.budgets;
  const attempt = createAttempt({
    keep: 'body',
    mostMs: controlMs,
    mostBytes: fhirBytes,
    mostDepth: jsonDepth,
  });
  return sendPlainly(reach, { method: 'GET', url, headers: {} }, attempt);
}

/**
 * The URL a candidate gave, absolute or relative to a base.
 * @throws ExchangeError `bad-url` when it is none that HTTP can ask for.
 */
export function urlGiven(reach: Reach, base: string, given: string): URL {
  const url = URL.canParse(given, `${base}/`) ? new URL(given, `${base}/`) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new ExchangeError(
    { kind: 'bad-url', says: 'this is no address to retrieve from; wanted: an http or https URL' },
    { url: reach.log.redactor.text(given), answeredBefore: reach.answered.size > 0 },
  );
}
