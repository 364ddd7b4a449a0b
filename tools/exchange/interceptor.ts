import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { currentAttempt, givenUp } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { codingsOf, decoded } from './content-coding.ts';
import type { Failure } from './exchange-error.ts';
import type { ExchangeLog } from './exchange-log.ts';
import { failureOf } from './failure.ts';
import { headerRecord } from './header-record.ts';
import { createDepthGauge } from './json-depth.ts';
import { watch } from './watch.ts';
import type { Watch } from './watch.ts';

type Handler = Dispatcher.DispatchHandler;
type Controller = Dispatcher.DispatchController;

/**
 * Stands below whatever client sends a request: times it, counts and hashes the bytes on the wire,
 * stops what exceeds the caps, undoes content codings under a cap, and writes the record.
 */
export function createInterceptor(log: ExchangeLog): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => {
    const attempt = currentAttempt();
    const url = new URL(options.path, String(options.origin)).href;
    const headers = headerRecord(options.headers);
    const seen = watch(attempt, { method: options.method, url, headers }, log);
    const make = attempt.keep === 'body' ? keeping : passing;
    return dispatch(options, make(attempt, seen, handler));
  };
}

/** What both handlers do alike. */
const framing = (attempt: Attempt, handler: Handler): Handler => ({
  onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
  onResponseError: (controller, error) => {
    attempt.finish(givenUp(attempt) ?? failureOf(error, attempt.status !== undefined));
    handler.onResponseError?.(controller, error);
  },
});

/** The handler of a body that is only looked at while it passes on: images. */
const passing = (attempt: Attempt, seen: Watch, handler: Handler): Handler => ({
  ...framing(attempt, handler),
  onResponseStart: (controller, status, headers, message) => {
    if (status >= 200) seen.answered(status, headerRecord(headers));
    handler.onResponseStart?.(controller, status, headers, message);
  },
  onResponseData: (controller, chunk) => {
    const failure = seen.received(chunk);
    if (failure === undefined) handler.onResponseData?.(controller, chunk);
    else stop(attempt, controller, failure);
  },
  onResponseEnd: (controller, trailers) => {
    attempt.finish();
    handler.onResponseEnd?.(controller, trailers);
  },
});

/**
 * The handler of a body that is kept whole. The client above gets it in one piece, decoded: fetch would
 * decode without any limit.
 */
function keeping(attempt: Attempt, seen: Watch, handler: Handler): Handler {
  const chunks: Buffer[] = [];
  const depth = createDepthGauge();
  return {
    ...framing(attempt, handler),
    onResponseStart: (controller, status, headers, message) => {
      if (status >= 200) seen.answered(status, headerRecord(headers));
      const plain = { ...headers };
      delete plain['content-encoding'];
      delete plain['content-length'];
      handler.onResponseStart?.(controller, status, plain, message);
    },
    onResponseData: (controller, chunk) => {
      chunks.push(chunk);
      const failure = seen.received(chunk) ?? tooDeep(depth(chunk), attempt.mostDepth);
      if (failure !== undefined) stop(attempt, controller, failure);
    },
    onResponseEnd: (controller, trailers) => {
      deliver(attempt, Buffer.concat(chunks), controller, handler, trailers);
    },
  };
}

/** Hands a whole body to the client above, or none if it cannot be read. */
function deliver(
  attempt: Attempt,
  wire: Buffer,
  controller: Controller,
  handler: Handler,
  trailers: IncomingHttpHeaders,
): void {
  const body = bodyOf(attempt, wire);
  if (Buffer.isBuffer(body)) {
    attempt.body = body;
    attempt.finish();
    if (body.length > 0) handler.onResponseData?.(controller, body);
  } else attempt.finish(body);
  // On the wire nothing failed, so the client sees an end: what counts is the attempt.
  handler.onResponseEnd?.(controller, trailers);
}

/** Ends the exchange with a reason of our own, and then the connection. */
function stop(attempt: Attempt, controller: Controller, failure: Failure): void {
  attempt.finish(failure);
  controller.abort(new Error(failure.says));
}

function tooDeep(depth: number, most: number): Failure | undefined {
  if (depth <= most) return undefined;
  return { kind: 'too-deep', says: `the JSON nests deeper than ${most} levels` };
}

/** The body as the client gets it: without content codings, and not too deep. */
function bodyOf(attempt: Attempt, wire: Buffer): Buffer | Failure {
  const codings = codingsOf(attempt.headers['content-encoding']);
  if (codings.length === 0 || wire.length === 0) return wire;
  const body = decoded(wire, codings, attempt.mostBytes);
  if (!Buffer.isBuffer(body)) return body;
  return tooDeep(createDepthGauge()(body), attempt.mostDepth) ?? body;
}
