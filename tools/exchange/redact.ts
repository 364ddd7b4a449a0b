/** What stands where a secret stood. */
export const redacted = '[redacted]';

/** Shorter values are words that stand in texts by chance; headers that carry them are hidden whole. */
const shortestSecret = 6;

const secretHeader =
  /^(proxy-)?authorization$|^(set-)?cookie$|api-?key|token|secret|password|credential|session/i;
const secretName =
  'access_token|refresh_token|id_token|client_secret|client_assertion|token|password|api_?key|sig|signature|x-amz-[a-z-]+';
const inQuery = new RegExp(`((?:^|[?&#])(?:${secretName})=)[^&#\\s]*`, 'gi');
const inJson = new RegExp(`("(?:${secretName})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"?`, 'gi');
const inUserinfo = /(\b[a-z][a-z0-9+.-]*:\/\/)[^/?#@\s]+@/gi;

/** Takes secrets out of what is kept. Nothing unredacted leaves the room as evidence. */
export interface Redactor {
  header(name: string, value: string): string;
  headers(headers: Readonly<Record<string, string>>): Record<string, string>;
  /** A URL, a body, an error message. OAuth's `code` is not hidden: FHIR searches by that name. */
  text(text: string): string;
}

/**
 * A redactor that also knows the configured headers: their values are hidden under whatever name and
 * in whatever text they turn up, because servers echo what they refuse.
 */
export function createRedactor(configured: readonly Readonly<Record<string, string>>[]): Redactor {
  const names = new Set(configured.flatMap((headers) => Object.keys(headers).map(lower)));
  const values = configured.flatMap((headers) => Object.values(headers).flatMap(secretsOf));
  const hideValues = (text: string): string =>
    values.reduce((hidden, value) => hidden.replaceAll(value, redacted), text);
  const text = (found: string): string =>
    hideValues(found)
      .replace(inUserinfo, `$1${redacted}@`)
      .replace(inQuery, `$1${redacted}`)
      .replace(inJson, `$1"${redacted}"`);
  const header = (name: string, value: string): string =>
    names.has(lower(name)) || secretHeader.test(name) ? redacted : text(value);
  return {
    header,
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, header(name, value)]),
      ),
    text,
  };
}

const lower = (name: string): string => name.toLowerCase();

/** `Bearer abc` hides `abc` too; longest first, so that no tail stays. */
function secretsOf(value: string): string[] {
  const words = value.split(/\s+/).slice(1);
  return [value, ...words].filter((secret) => secret.length >= shortestSecret);
}
