import type { ExchangeRecord } from './run.ts';

/** One argument for a POSIX shell. */
const quoted = (argument: string): string => `'${argument.replaceAll("'", String.raw`'\''`)}'`;

/** Headers that curl sets itself, or that would only make the line longer. */
const unsaid = new Set(['host', 'connection', 'content-length', 'user-agent']);

/**
 * The command that sends an exchange again, on one line. Credentials were redacted at capture, so
 * whoever runs it puts them back where the mark stands.
 */
export function curlOf(exchange: ExchangeRecord): string {
  const { method, url, requestHeaders, requestBody } = exchange;
  const headers = Object.entries(requestHeaders).filter(([name]) => !unsaid.has(name));
  const parts = [
    method === 'GET' ? [] : ['-X', method],
    ...headers.map(([name, value]) => ['-H', quoted(`${name}: ${value}`)]),
    requestBody === undefined ? [] : ['--data-raw', quoted(requestBody)],
  ];
  return ['curl -i', ...parts.flat(), quoted(url)].join(' ');
}
