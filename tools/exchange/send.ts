import { request as send } from 'undici';
import type { Dispatcher } from 'undici';
import { createAttempt, givenUp, sending } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { workSignal } from './capture.ts';
import { failureOf } from './failure.ts';
import { headersFor, ownerOf } from './reach.ts';
import type { Owner, Reach } from './reach.ts';
import type { Request } from './redirects.ts';
import type { Tried } from './repeat.ts';

/** One attempt at a request: within the budget of whom it is sent to and of the running work. */
export function attemptAt(reach: Reach, request: Request, keep: Attempt['keep']): Attempt {
  const { fhirMs, imagesMs, fhirBytes, imagesBytes, jsonDepth } = reach.budgets;
  return createAttempt({
    keep,
    mostMs: keep === 'body' ? fhirMs : imagesMs,
    mostBytes: keep === 'body' ? fhirBytes : imagesBytes,
    mostDepth: jsonDepth,
    workSignal: workSignal(),
    requestBody: request.body,
  });
}

/**
 * Lets a client send an attempt and waits until it is over. What the client throws is not what counts:
 * the attempt knows what came over the wire. Only an error before anything was sent is thrown on,
 * because it is a mistake of the caller.
 */
export async function carriedOut<T>(
  reach: Reach,
  owner: Owner,
  attempt: Attempt,
  client: () => Promise<T>,
): Promise<T | undefined> {
  let result: T | undefined;
  try {
    // fetch never settles when it is cut off between the headers and its first read of the body.
    result = await Promise.race([sending(attempt, client), attempt.failed.then(() => undefined)]);
  } catch (error) {
    const failure = givenUp(attempt);
    if (attempt.exchange === undefined) {
      if (failure === undefined) throw error;
      attempt.failure = failure;
    }
    // A client may reject before the connection notices that it was given up; else this changes nothing.
    attempt.finish(failure ?? failureOf(error, attempt.status !== undefined));
  } finally {
    attempt.release();
  }
  if (attempt.status !== undefined && attempt.failure === undefined) reach.answered.add(owner);
  return result;
}

/** Sends a request without fhir-kit-client; the interceptor keeps the answer whole. */
export async function sendPlainly(
  reach: Reach,
  request: Request,
  attempt: Attempt,
): Promise<Tried> {
  const owner = ownerOf(reach.bases, request.url);
  await carriedOut(reach, owner, attempt, () => drained(reach, request, attempt));
  return { attempt, url: reach.log.redactor.text(request.url.href) };
}

/** The request by undici, its body read to the end and dropped. */
export async function drained(
  reach: Reach,
  request: Request,
  attempt: Attempt,
): Promise<undefined> {
  const owner = ownerOf(reach.bases, request.url);
  const { body } = await send(request.url, undiciOptions(reach, owner, request, attempt));
  await body.dump({ limit: Number.POSITIVE_INFINITY });
}

/** What undici needs to know of a request. */
export function undiciOptions(
  reach: Reach,
  owner: Owner,
  { method, headers, body }: Request,
  { signal }: Attempt,
): { dispatcher: Dispatcher } & Omit<Dispatcher.RequestOptions, 'origin' | 'path'> {
  return {
    dispatcher: reach.dispatcherOf(owner),
    method,
    headers: headersFor(reach, owner, headers),
    signal,
    ...(body === undefined ? {} : { body }),
  };
}
