import type { Holdings } from './holdings.ts';

/** A server, whole: what every base of the reference NCPeH is, and what a fault may wrap. It never rejects for an HTTP status. */
export type Handler = (request: Request) => Promise<Response>;

/** The bytes of one answer as they go to the socket. The first chunk is the whole head: status line, headers, empty line. */
export type WireBytes = AsyncIterable<Uint8Array>;

/**
 * What happens to an answer between the handler and the socket. For a request of its choice it gives a rewriting of the
 * answer's bytes; `undefined` leaves that exchange alone. The connection ends with the last byte, so a rewriting that stops early
 * is a truncation (FIN) and one that throws is a reset (RST).
 */
export type Wire = (request: Request) => ((bytes: WireBytes) => WireBytes) | undefined;

/** One way of being wrong, put in at one seam; a base that is not named is served as it is. */
export type Fault = HandlerFault | DataFault | WireFault;

/** Wrong behaviour: it sees requests and answers. */
export interface HandlerFault {
  readonly name: string;
  readonly seam: 'handler';
  readonly fhir?: (handler: Handler) => Handler;
  readonly images?: (handler: Handler) => Handler;
}

/**
 * Wrong data, behaviour untouched: it is applied before the store is seeded. It gives new resources for those it changes and
 * never edits one in place, because what is indexed of a resource is remembered by the object.
 */
export interface DataFault {
  readonly name: string;
  readonly seam: 'data';
  readonly data: (holdings: Holdings) => Holdings;
}

/** Wrong bytes on the socket. */
export interface WireFault {
  readonly name: string;
  readonly seam: 'wire';
  readonly fhir?: Wire;
  readonly images?: Wire;
}
