import type { Attempt } from './attempt.ts';
import type { ExchangeError, FailureKind } from './exchange-error.ts';

/** What is done about an attempt before anybody judges it. */
export type Reaction =
  | 'take' // an answer: hand it to the check
  | 'give-up' // throw: nothing more can be learnt by asking again
  | 'repeat' // once, then the control request
  | 'wait' // as long as it says and the budget allows, then the control request
  | 'control'; // the control request alone

/** Kinds that are about the connection: they say nothing of the candidate until a control request did. */
const connection: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'unreachable',
  'dns',
  'tls',
  'timeout',
  'reset',
  'truncated',
  'malformed',
]);

/** What an attempt is looked at with: whether its owner had answered anything before. */
export type Seen = Pick<Attempt, 'status' | 'headers' | 'failure' | 'body'> & {
  readonly answeredBefore: boolean;
};

interface Row {
  readonly seen: string;
  readonly when: (seen: Seen) => boolean;
  readonly then: Reaction;
}

const isConnection = ({ failure }: Seen): boolean =>
  failure !== undefined && connection.has(failure.kind);

/** The table "Whose fault is it?" (README): the first row that fits decides. */
export const rows: readonly Row[] = [
  {
    seen: 'refused, DNS, TLS, reset or time-out before any answer',
    when: (seen) => isConnection(seen) && !seen.answeredBefore,
    then: 'give-up',
  },
  {
    seen: 'reset, time-out or truncation after a first answer',
    when: isConnection,
    then: 'repeat',
  },
  {
    seen: 'a body nobody can read, a redirect elsewhere, an end of the work',
    when: ({ failure }) => failure !== undefined,
    then: 'give-up',
  },
  {
    seen: '407, or 502/504 naming a proxy',
    when: (seen) => seen.status === 407 || namesProxy(seen),
    then: 'give-up',
  },
  {
    seen: '429, or 503 with Retry-After',
    when: ({ status, headers }) =>
      status === 429 || (status === 503 && headers['retry-after'] !== undefined),
    then: 'wait',
  },
  { seen: '401', when: ({ status }) => status === 401, then: 'control' },
  { seen: 'any other answer, 5xx too', when: () => true, then: 'take' },
];

/** The reaction to an attempt. */
export function reactionTo(seen: Seen): Reaction {
  return rows.find(({ when }) => when(seen))?.then ?? 'take';
}

const proxyHeaders = ['proxy-status', 'proxy-authenticate', 'x-squid-error', 'via'];

/** A gateway error that a proxy on the path signs; a bare 502 is the candidate's own. */
function namesProxy({ status, headers, body }: Seen): boolean {
  if (status !== 502 && status !== 504) return false;
  if (proxyHeaders.some((name) => headers[name] !== undefined)) return true;
  return /\bproxy\b/i.test(Buffer.from(body.subarray(0, 4096)).toString('latin1'));
}

/** Whom a failed exchange speaks against. */
export type Fault = 'candidate' | 'path' | 'address' | 'credentials' | 'harness';

const always: Partial<Record<FailureKind, Fault>> = {
  'too-large': 'candidate',
  'too-deep': 'candidate',
  'bad-encoding': 'candidate',
  'redirect-elsewhere': 'candidate',
  'redirect-loop': 'candidate',
  'bad-url': 'candidate',
  'no-fhir': 'address',
  credentials: 'credentials',
  proxy: 'path',
  aborted: 'harness',
};

/**
 * Whose fault a failed exchange is: the candidate's (outcome `violated`) or somebody else's (`broken`).
 * A connection that broke speaks against the candidate only if the control request was answered.
 */
export function faultOf(error: Pick<ExchangeError, 'kind' | 'controlAnswered'>): Fault {
  return always[error.kind] ?? (error.controlAnswered === true ? 'candidate' : 'path');
}
