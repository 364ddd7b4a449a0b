import type { ExchangeRecord } from './record.ts';
import { redacted } from './redact.ts';

/** Headers that curl writes itself or that only Node's fetch needs. */
const implied = new Set([
  'accept-language',
  'connection',
  'content-length',
  'host',
  'sec-fetch-mode',
  'user-agent',
]);

/**
 * The curl line that sends an exchange again, for a POSIX shell. What was redacted stands as a variable
 * to be set first: `$AUTHORIZATION`, `$ACCESS_TOKEN`.
 */
export function curlOf(record: ExchangeRecord): string {
  const headers = Object.entries(record.requestHeaders).filter(
    ([name, value]) => !implied.has(name) && !(name === 'accept-encoding' && value === 'identity'),
  );
  return [
    'curl --silent --show-error --globoff',
    ...methodOf(record),
    ...outputOf(record),
    ...headers.map(([name, value]) => `--header ${quoted(`${name}: ${value}`, variable(name))}`),
    ...(record.requestBody === undefined ? [] : [`--data-raw ${quoted(record.requestBody)}`]),
    quoted(record.url),
  ].join(' ');
}

function methodOf({ method, requestBody }: ExchangeRecord): string[] {
  if (method === 'HEAD') return ['--head'];
  if (method === (requestBody === undefined ? 'GET' : 'POST')) return [];
  return [`--request ${method}`];
}

/** Text is shown below its headers; images would spoil a terminal. */
function outputOf({ method, responseHeaders, requestHeaders }: ExchangeRecord): string[] {
  if (method === 'HEAD') return [];
  const encoded = (requestHeaders['accept-encoding'] ?? 'identity') !== 'identity';
  const binary = /dicom|multipart|octet|image|video/i.test(responseHeaders?.['content-type'] ?? '');
  const json = /json/i.test(responseHeaders?.['content-type'] ?? '');
  return [
    ...(encoded ? ['--compressed'] : []),
    binary && !json ? '--dump-header - --output answer.bin' : '--include',
  ];
}

const variable = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '_');

/**
 * One word of a POSIX shell. What was redacted becomes a variable between double quotes, named after
 * the parameter it is the value of, or else by `name`.
 */
function quoted(text: string, name = 'SECRET'): string {
  return text
    .split(redacted)
    .map((piece, at, pieces) => {
      const single = piece === '' ? '' : `'${piece.replaceAll("'", "'\\''")}'`;
      if (at === pieces.length - 1) return single;
      const parameter = /([\w-]+)(?:=|"\s*:\s*")$/.exec(piece)?.[1];
      return `${single}"$${parameter === undefined ? name : variable(parameter)}"`;
    })
    .join('');
}
