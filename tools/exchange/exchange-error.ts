/** Why an exchange has no usable answer. What each means for the verdict: whose-fault.ts. */
export type FailureKind =
  // no connection, or it broke
  | 'unreachable'
  | 'dns'
  | 'tls'
  | 'timeout'
  | 'reset'
  | 'truncated'
  | 'malformed'
  // the candidate answered, but with something that nobody can or may read
  | 'too-large'
  | 'too-deep'
  | 'bad-encoding'
  | 'redirect-elsewhere'
  | 'redirect-loop'
  | 'bad-url'
  // nothing below the FHIR base is known to a FHIR server
  | 'no-fhir'
  // something stands between
  | 'credentials'
  | 'proxy'
  | 'throttled'
  // the harness itself gave up
  | 'aborted';

/** A kind with the sentence for it: what was found, what was wanted. */
export interface Failure {
  readonly kind: FailureKind;
  readonly says: string;
}

/** What else is known about a failed exchange. */
export interface Circumstances {
  readonly url: string;
  /** The origin (for a URL on another origin: the candidate) had answered before. */
  readonly answeredBefore: boolean;
  /** Whether the control request after the failed repeat was answered; absent: none was sent. */
  readonly controlAnswered?: boolean;
  /** Id of the last exchange it is about; absent when nothing was sent. */
  readonly exchange?: number;
}

/** An exchange without a usable answer. The message names the URL, redacted. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly kind: FailureKind;
  readonly url: string;
  readonly answeredBefore: boolean;
  readonly controlAnswered: boolean | undefined;
  readonly exchange: number | undefined;

  constructor({ kind, says }: Failure, circumstances: Circumstances) {
    super(`${circumstances.url}: ${says}`);
    this.kind = kind;
    this.url = circumstances.url;
    this.answeredBefore = circumstances.answeredBefore;
    this.controlAnswered = circumstances.controlAnswered;
    this.exchange = circumstances.exchange;
  }
}
