import type { Attempt } from './attempt.ts';
import { excerptOf } from './excerpt.ts';
import type { ExchangeRecord } from './record.ts';
import type { Redactor } from './redact.ts';

/** All exchanges of a connection, in the order they ended; numbered in the order they began. */
export interface ExchangeLog {
  readonly exchanges: ExchangeRecord[];
  readonly redactor: Redactor;
  nextId(): number;
}

/** An empty log. */
export function createExchangeLog(redactor: Redactor): ExchangeLog {
  let last = 0;
  return { exchanges: [], redactor, nextId: () => (last += 1) };
}

/** A request as it left for the wire. */
export interface Sent {
  readonly id: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly started: string;
}

/** What was seen of a body: its start, and the hash when it came whole. */
export interface Seen {
  readonly start: Uint8Array;
  readonly sha256: string | undefined;
}

/** The record of an attempt, without secrets. */
export function recordOf(
  sent: Sent,
  attempt: Attempt,
  seen: Seen,
  redactor: Redactor,
): ExchangeRecord {
  const { status, headers, wireBytes, timings, failure, stopped, requestBody } = attempt;
  const error = failure === undefined ? stopped : `${failure.kind}: ${failure.says}`;
  const excerpt = excerptOf(headers['content-type'], seen.start);
  return {
    id: sent.id,
    method: sent.method,
    url: redactor.text(sent.url),
    requestHeaders: redactor.headers(sent.headers),
    ...(requestBody === undefined ? {} : { requestBody: redactor.text(requestBody) }),
    ...(status === undefined ? {} : { status, responseHeaders: redactor.headers(headers) }),
    wireBytes,
    ...(seen.sha256 === undefined ? {} : { sha256: seen.sha256 }),
    ...(excerpt === undefined ? {} : { excerpt: redactor.text(excerpt) }),
    timings,
    started: sent.started,
    ...(error === undefined ? {} : { error: redactor.text(error) }),
  };
}
