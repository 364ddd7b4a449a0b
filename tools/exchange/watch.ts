import { createHash } from 'node:crypto';
import type { Attempt } from './attempt.ts';
import { beginExchange } from './capture.ts';
import type { Failure } from './exchange-error.ts';
import { recordOf } from './exchange-log.ts';
import type { ExchangeLog, Sent } from './exchange-log.ts';
import { excerptBytes } from './excerpt.ts';

/**
 * Bytes up to which a whole body is hashed. The parts of a larger one are hashed one by one where they
 * are scanned; twice would cost a third of the speed.
 */
const hashedBytes = 16 * 1024 * 1024;

/** Fills an attempt from what is seen on the wire. */
export interface Watch {
  answered(status: number, headers: Readonly<Record<string, string>>): void;
  /** Counts and hashes; answers a failure when these bytes are too many. */
  received(chunk: Buffer): Failure | undefined;
}

/** Begins the record of an attempt; `attempt.finish` ends it. */
export function watch(
  attempt: Attempt,
  request: Omit<Sent, 'id' | 'started'>,
  log: ExchangeLog,
): Watch {
  const from = performance.now();
  const since = (): number => performance.now() - from;
  const hash = createHash('sha256');
  const sent = { ...request, id: log.nextId(), started: new Date().toISOString() };
  let start = Buffer.alloc(0);
  attempt.exchange = sent.id;
  attempt.finish = finisher(attempt, log, () => {
    attempt.timings = { ...attempt.timings, end: since() };
    const { failure, stopped, status } = attempt;
    const whole = failure === undefined && stopped === undefined && status !== undefined;
    const hashed = whole && attempt.wireBytes <= hashedBytes;
    return recordOf(
      sent,
      attempt,
      { start, sha256: hashed ? hash.digest('hex') : undefined },
      log.redactor,
    );
  });
  return {
    answered: (status, headers) => {
      Object.assign(attempt, { status, headers, timings: { headers: since() } });
    },
    received: (chunk) => {
      if (attempt.wireBytes === 0) attempt.timings = { ...attempt.timings, firstByte: since() };
      if (start.length < excerptBytes)
        start = Buffer.concat([start, chunk.subarray(0, excerptBytes)]);
      attempt.wireBytes += chunk.length;
      if (attempt.wireBytes <= hashedBytes) hash.update(chunk);
      if (attempt.wireBytes <= attempt.mostBytes) return undefined;
      return { kind: 'too-large', says: `the body is larger than ${attempt.mostBytes} bytes` };
    },
  };
}

/** Ends an exchange once: in the log, and in the work that began it. */
function finisher(
  attempt: Attempt,
  log: ExchangeLog,
  makeRecord: () => ReturnType<typeof recordOf>,
): Attempt['finish'] {
  const end = beginExchange();
  let ended = false;
  return (failure) => {
    if (ended) return;
    ended = true;
    if (failure !== undefined) {
      attempt.failure = failure;
      attempt.fail();
    }
    const record = makeRecord();
    log.exchanges.push(record);
    end(record);
  };
}
