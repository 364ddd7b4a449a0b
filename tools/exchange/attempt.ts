import { AsyncLocalStorage } from 'node:async_hooks';
import type { Failure } from './exchange-error.ts';
import type { Timings } from './record.ts';

/** How one request is sent, and what is kept of its answer. */
export interface AttemptOptions {
  /** `body`: kept whole, content codings undone, depth watched. `nothing`: counted and hashed as it streams. */
  readonly keep: 'body' | 'nothing';
  readonly mostMs: number;
  readonly mostBytes: number;
  readonly mostDepth: number;
  /** Ends the attempt with the work it belongs to. */
  readonly workSignal?: AbortSignal | undefined;
  /** As sent, for the record: the dispatcher sees only a stream. */
  readonly requestBody?: string | undefined;
}

/** One request on the wire and what came of it; filled while the answer comes in. */
export interface Attempt extends AttemptOptions {
  /** Aborted when the time is up or the work has ended. */
  readonly signal: AbortSignal;
  /** The attempt is over: no timer and no listener stays. */
  readonly release: () => void;
  /** Id of the exchange; absent until the request is dispatched. */
  exchange?: number;
  status?: number;
  headers: Record<string, string>;
  timings: Timings;
  wireBytes: number;
  /** The body without content codings, when it is kept. */
  body: Uint8Array;
  failure?: Failure;
  /** Why no more of the answer was read although more may have come; it stands as it is. */
  stopped?: string;
  /** Ends the record when no more comes; a second call changes nothing. */
  finish: (failure?: Failure) => void;
  /** Settles when the attempt has failed: a client above may never notice. */
  readonly failed: Promise<void>;
  readonly fail: () => void;
}

const timeUp = new Error('The time of the exchange is up.');

const current = new AsyncLocalStorage<Attempt>();

/** An attempt nobody has sent yet; its time runs from here until `release`. */
export function createAttempt(options: AttemptOptions): Attempt {
  let fail = (): void => undefined;
  const failed = new Promise<void>((resolve) => {
    fail = resolve;
  });
  return {
    ...options,
    ...limited(options),
    failed,
    fail,
    headers: {},
    timings: {},
    wireBytes: 0,
    body: new Uint8Array(),
    finish: () => undefined,
  };
}

/** Not AbortSignal.timeout and .any: those live on with all they hold until the time is up. */
function limited({ mostMs, workSignal }: AttemptOptions): Pick<Attempt, 'signal' | 'release'> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(timeUp);
  }, mostMs);
  const ended = (): void => {
    controller.abort(workSignal?.reason);
  };
  if (workSignal?.aborted === true) ended();
  workSignal?.addEventListener('abort', ended);
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer);
      workSignal?.removeEventListener('abort', ended);
    },
  };
}

/** Runs a client so that what it dispatches is this attempt, whatever layers lie between. */
export const sending = <T>(attempt: Attempt, client: () => Promise<T>): Promise<T> =>
  current.run(attempt, client);

/** The attempt being sent. @throws when a request reaches the dispatcher by another way than exchange. */
export function currentAttempt(): Attempt {
  const attempt = current.getStore();
  if (attempt === undefined)
    throw new Error('A request was dispatched outside of an attempt; send it through exchange.');
  return attempt;
}

/** Why an attempt was given up, if its time or its work ended; else undefined. */
export function givenUp({ signal, mostMs, status, wireBytes }: Attempt): Failure | undefined {
  if (!signal.aborted) return undefined;
  const came = status === undefined ? 'no answer' : `status ${status} and ${wireBytes} bytes of it`;
  if (signal.reason === timeUp) return { kind: 'timeout', says: `${came} within ${mostMs} ms` };
  return (signal.reason as Error | undefined)?.name === 'TimeoutError'
    ? { kind: 'timeout', says: `${came} when the time of the check was up` }
    : { kind: 'aborted', says: `${came} when the harness gave up` };
}
