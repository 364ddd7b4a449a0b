import { setTimeout as sleep } from 'node:timers/promises';
import type { Attempt } from './attempt.ts';
import { note, workSignal } from './capture.ts';
import { ExchangeError } from './exchange-error.ts';
import type { Failure } from './exchange-error.ts';
import { reactionTo } from './whose-fault.ts';
import type { Reaction } from './whose-fault.ts';

/** A request that was sent, with whatever its client made of the answer. */
export interface Tried {
  readonly attempt: Attempt;
  /** Where it was sent, redacted: for messages. */
  readonly url: string;
}

/** What `settle` needs to know and to do besides sending. */
export interface Situation {
  readonly answeredBefore: () => boolean;
  /** Sending again changes nothing: GET, HEAD, POST _search. */
  readonly safe: boolean;
  readonly waitMs: number;
  /** A small request that works if the path and the credentials do. */
  readonly control: () => Promise<Tried>;
}

/** A candidate that says `Retry-After: 0` for ever is not asked for ever. */
const mostWaits = 5;

type Send<T> = () => Promise<T>;

/**
 * Sends, and does about the answer what whose-fault.ts says: takes it, repeats, waits, asks the control
 * question.
 * @throws ExchangeError when there is no answer to judge.
 */
export async function settle<T extends Tried>(send: Send<T>, situation: Situation): Promise<T> {
  return handle(await send(), send, situation);
}

async function handle<T extends Tried>(tried: T, send: Send<T>, situation: Situation): Promise<T> {
  switch (reactionOf(tried, situation)) {
    case 'take':
      return tried;
    case 'give-up':
      throw errorOf(tried, situation);
    case 'repeat':
      return repeated(tried, send, situation);
    case 'wait':
      return waited(tried, send, situation);
    case 'control':
      return controlled(tried, situation);
  }
}

const reactionOf = ({ attempt }: Tried, { answeredBefore }: Situation): Reaction =>
  reactionTo({ ...attempt, answeredBefore: answeredBefore() });

/** Once more; if that fails too, the control request tells the candidate from the path. */
async function repeated<T extends Tried>(
  first: T,
  send: Send<T>,
  situation: Situation,
): Promise<T> {
  const second = situation.safe && workSignal()?.aborted !== true ? await send() : first;
  if (reactionOf(second, situation) === 'repeat')
    throw errorOf(second, situation, await isAnswered(situation));
  note('unstable', `${first.url}: ${wordsOf(first)}; sent again: ${wordsOf(second)}.`);
  return handle(second, send, situation);
}

/** Waits as it is told, as often as the budget allows. Told again, and the path works: that is the answer. */
async function waited<T extends Tried>(first: T, send: Send<T>, situation: Situation): Promise<T> {
  let last = first;
  let left = situation.waitMs;
  for (let time = 1; reactionOf(last, situation) === 'wait'; time += 1) {
    const delay = retryAfter(last.attempt.headers['retry-after']);
    if (delay > left || time > mostWaits || !situation.safe) {
      if (await isAnswered(situation)) return last;
      throw errorOf(last, situation, false);
    }
    left -= delay;
    note('throttled', `${first.url}: ${wordsOf(last)}; sent again after ${delay} ms.`);
    await sleep(delay, undefined, { signal: workSignal() }).catch(() => undefined);
    last = await send();
  }
  return handle(last, send, situation);
}

/** A 401: either this request is refused, or our credentials are worth nothing any more. */
async function controlled<T extends Tried>(tried: T, situation: Situation): Promise<T> {
  const { attempt } = await situation.control();
  if (attempt.status !== 401 && attempt.status !== 403) return tried;
  throw errorOf(tried, situation, false);
}

async function isAnswered(situation: Situation): Promise<boolean> {
  return reactionOf(await situation.control(), situation) === 'take';
}

/** RFC 9110 10.2.3: seconds, or a date; a second when it does not say. In milliseconds. */
export function retryAfter(header: string | undefined, now = Date.now()): number {
  const seconds = Number(header ?? '1');
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header ?? '');
  return Number.isNaN(date) ? 1000 : Math.max(0, date - now);
}

function errorOf(tried: Tried, situation: Situation, controlAnswered?: boolean): ExchangeError {
  const { exchange } = tried.attempt;
  return new ExchangeError(failureIn(tried.attempt), {
    url: tried.url,
    answeredBefore: situation.answeredBefore(),
    ...(controlAnswered === undefined ? {} : { controlAnswered }),
    ...(exchange === undefined ? {} : { exchange }),
  });
}

/** The failure of an attempt; a status that is none of an answer becomes one. */
function failureIn({ failure, status }: Attempt): Failure {
  if (failure !== undefined) return failure;
  if (status === 401)
    return { kind: 'credentials', says: 'status 401, and the control request is refused too' };
  if (status === 429 || status === 503)
    return { kind: 'throttled', says: `status ${status} until the budget for waiting was spent` };
  return { kind: 'proxy', says: `status ${status ?? 'none'} from a proxy on the path` };
}

const wordsOf = ({ attempt: { failure, status } }: Tried): string =>
  failure === undefined ? `status ${status ?? 'none'}` : `${failure.kind} (${failure.says})`;
