import type { Facts } from '../configuration/read-facts.ts';
import type { Finding } from '../verdict/run.ts';

/** The bases under which a data set is served, or asked for. */
type Addresses = NonNullable<Facts['addresses']>;

/**
 * That the data set was made for other addresses than the candidate is asked at. No mistake where a
 * proxy or a public name stands between; else documents point to where nobody serves them.
 */
export function madeElsewhere(
  { addresses }: Pick<Facts, 'addresses'>,
  asked: Addresses,
): Finding | undefined {
  if (addresses === undefined) return undefined;
  const other = (['fhir', 'images'] as const).filter(
    (base) => alike(addresses[base]) !== alike(asked[base]),
  );
  if (other.length === 0) return undefined;
  const made = other.map((base) => addresses[base]).join(' and ');
  const found = other.map((base) => asked[base]).join(' and ');
  return {
    code: 'addresses',
    says:
      `the data set is made for ${made}, and the candidate is asked at ${found}. If that is ` +
      'not mistyped, and no proxy or public name explains it, write the data set with --fhir-base and --image-base and load it again.',
  };
}

/** Host in lower case, no default port, no slash at the end. */
const alike = (address: string): string =>
  (URL.canParse(address) ? new URL(address).href : address).replace(/\/+$/, '');
