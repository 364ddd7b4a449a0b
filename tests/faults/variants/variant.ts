import type { Declares } from '../../../tools/exchange/target.ts';
import type { Holdings } from '../../../tools/reference-ncpeh/holdings.ts';
import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';

/** One thing that a kind of server does otherwise than the reference NCPeH, and where that is written down. */
export interface Rule {
  /** In one sentence, of the server. */
  readonly does: string;
  /** The document that says so, with its section or page. */
  readonly source: string;
  readonly data?: (holdings: Holdings) => Holdings;
  readonly fhir?: (handler: Handler) => Handler;
}

/** A well-behaved server of another kind: a fair judge fails no SHALL of it. */
export interface Variant {
  readonly name: string;
  /** What kind of server it is, in one sentence. */
  readonly says: string;
  /** As its owner configures it. */
  readonly declares: Declares;
  /** Applied in order: the first is nearest to the data. */
  readonly rules: readonly Rule[];
  /** Keys of the SHOULD statements that it does not follow, each with why that is so for its kind. */
  readonly warned: Readonly<Record<string, string>>;
}

/** What a variant holds. */
export function heldBy({ rules }: Variant, holdings: Holdings): Holdings {
  return rules.reduce((held, { data }) => data?.(held) ?? held, holdings);
}

/** How a variant answers. */
export function answeredBy({ rules }: Variant, handler: Handler): Handler {
  return rules.reduce((inner, { fhir }) => fhir?.(inner) ?? inner, handler);
}
