import type { Answer, Parameters, Target } from '../../../tools/exchange/target.ts';
import { followPages } from '../answers/pages.ts';
import type { Listing } from '../answers/pages.ts';
import { isRefused } from '../answers/refusal.ts';

/** Every byte of a text as `%XX`, letters too: the same text to whoever decodes it (RFC 3986 2.1). */
export const percentEncoded = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/** Only what would end a value or the URL is encoded: bar and colon stand as they are. */
export const barelyEncoded = (text: string): string =>
  text.replace(/[^A-Za-z0-9|:._~/-]/gu, percentEncoded);

type Encode = (text: string) => string;

/** The whole list that a search by GET finds, its last value encoded in a way of the check's choice. */
export async function listWritten(
  target: Target,
  type: string,
  parameters: Parameters,
  encode: Encode,
): Promise<Listing> {
  return followPages(target, type, parameters, await asked(target, type, parameters, encode));
}

/** The same; undefined where it is refused. */
export async function unlessRefused(
  target: Target,
  type: string,
  parameters: Parameters,
  encode: Encode,
): Promise<Listing | undefined> {
  const first = await asked(target, type, parameters, encode);
  if (isRefused(first)) return undefined;
  return followPages(target, type, parameters, first);
}

function asked(
  target: Target,
  type: string,
  parameters: Parameters,
  encode: Encode,
): Promise<Answer> {
  const pairs = parameters.map(([name, value], index) => {
    const last = index === parameters.length - 1;
    return `${encodeURIComponent(name)}=${last ? encode(value) : encodeURIComponent(value)}`;
  });
  return target.fhir.request('GET', `${type}?${pairs.join('&')}`);
}
