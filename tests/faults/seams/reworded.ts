import type { Handler } from '../../../tools/reference-ncpeh/seam.ts';
import { isJson } from './searchset.ts';

/** The elements that hold words for people. */
const worded = [
  ...['display', 'text', 'family', 'given', 'name', 'title', 'description', 'conclusion', 'div'],
  ...['city', 'alias'],
];

type Change = (value: unknown, name: string) => unknown;

/** A value with every member changed, innermost first. */
export function deeply(value: unknown, change: Change, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => deeply(one, change, name));
  if (typeof value !== 'object' || value === null) return change(value, name);
  const members = Object.entries(value).map(
    ([key, one]) => [key, deeply(one, change, key)] as const,
  );
  return change(Object.fromEntries(members), name);
}

/** Elements whose words are changed, wherever they stand. */
export const words =
  (change: (text: string) => string, names: readonly string[] = worded): Change =>
  (value, name) =>
    typeof value === 'string' && names.includes(name) ? change(value) : value;

/** An attachment without size and hash: what is changed on the way out cannot announce them. */
const unannounced: Change = (value) => {
  if (typeof value !== 'object' || value === null || !('contentType' in value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => !['size', 'hash'].includes(name)),
  );
};

/**
 * Every FHIR answer changed member by member on its way out, documents too; their size and hash are not
 * announced then.
 * @param when of which requests; default: all
 */
export function reworded(
  change: Change,
  when: (request: Request) => boolean = () => true,
): (handler: Handler) => Handler {
  return (handler) => async (request) => {
    const answer = await handler(request);
    if (!isJson(answer)) return answer;
    const plain = deeply(await answer.json(), unannounced);
    const body = when(request) ? deeply(plain, change) : plain;
    const headers = new Headers(answer.headers);
    headers.delete('content-length');
    return new Response(JSON.stringify(body), { status: answer.status, headers });
  };
}

/** Whether a request prefers a language. */
export const prefersLanguage = ({ headers }: Request): boolean =>
  /^[a-z]{2}\b/.test(headers.get('accept-language') ?? '');
