/** Milliseconds from the request on: first response header, first body byte, end of the body. */
export interface Timings {
  readonly headers?: number;
  readonly firstByte?: number;
  readonly end?: number;
}

/** One HTTP exchange as captured: redacted at capture, bodies by hash, an excerpt for people. */
export interface ExchangeRecord {
  readonly id: number;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody?: string;
  /** Absent when no answer came. */
  readonly status?: number;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  /** Body bytes on the wire, before any content decoding. */
  readonly wireBytes: number;
  /** Of the body as it came over the wire; absent when it did not come whole, or is over 16 MiB. */
  readonly sha256?: string;
  /** The first characters of a text body; never pixel data. */
  readonly excerpt?: string;
  readonly timings: Timings;
  /** ISO 8601, for labels only. */
  readonly started: string;
  readonly error?: string;
}

/** Something about an exchange that a reader should know and that decides nothing: a finding. */
export interface Note {
  readonly code: 'unstable' | 'throttled' | 'encoding-unasked' | 'foreign-origin';
  readonly says: string;
}
