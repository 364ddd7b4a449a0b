import type { Difference } from '../../verdict/outcome.ts';
import type { ExchangeRecord } from '../../verdict/run.ts';
import { counted } from '../counted.ts';
import { shownHeader } from '../shown-header.ts';
import { beginning } from '../visible.ts';
import { element, lines, type Child, type Markup } from './element.ts';
import { excerptOf } from './excerpt.ts';
import type { Limits } from './limits.ts';

/** The exchange that shows a result, with everything that was kept of it, and the line that repeats it. */
export function exchangeShown(
  exchange: ExchangeRecord,
  difference: Difference | undefined,
  limits: Limits,
): Markup {
  const { id, requestHeaders, requestBody, responseHeaders, curl, error, excerpt } = exchange;
  return element(
    'div',
    { class: 'exchange' },
    lines(
      element('h5', {}, `Exchange ${id}`),
      requestLine(exchange, limits),
      element('p', { class: 'answer' }, answerInWords(exchange)),
      error === undefined ? undefined : element('p', { class: 'error' }, cut(error, limits.text)),
      element('p', { class: 'label' }, 'Send it again'),
      element('pre', { class: 'curl', ...scrolls('curl line') }, cut(curl, limits.curl)),
      headers('Sent', requestHeaders, limits),
      requestBody === undefined
        ? undefined
        : element('pre', { class: 'body', ...scrolls('Body sent') }, cut(requestBody, limits.body)),
      responseHeaders === undefined ? undefined : headers('Received', responseHeaders, limits),
      ...body(excerpt, difference, limits),
    ),
  );
}

/** Other exchanges of a result, a line each; the last ones, if there are many. */
export function exchangesListed(exchanges: readonly ExchangeRecord[], limits: Limits): Child {
  if (exchanges.length === 0) return undefined;
  const shown = exchanges.slice(-limits.exchanges);
  const left = exchanges.length - shown.length;
  return [
    element('p', { class: 'label' }, 'Other exchanges it rests on'),
    left === 0 ? undefined : element('p', {}, `${left} before these; run.json holds all.`),
    element(
      'ul',
      { class: 'exchanges' },
      shown.map((exchange) =>
        element(
          'li',
          {},
          requestLine(exchange, { ...limits, curl: 300 }),
          ' ',
          answerInWords(exchange),
        ),
      ),
    ),
  ];
}

const requestLine = ({ method, url }: ExchangeRecord, { curl }: Limits): Markup =>
  element('code', { class: 'request' }, `${method} ${cut(url, curl)}`);

/** `200, 1234 bytes; headers after 10 ms, first byte 11 ms, end 12 ms; at 2024-05-01T10:00:00Z` */
function answerInWords({
  id,
  status,
  wireBytes,
  timings,
  started,
  sha256,
}: ExchangeRecord): string {
  const { headers, firstByte, end } = timings;
  const times = [
    ...after('headers after', headers),
    ...after('first byte', firstByte),
    ...after('end', end),
  ];
  return [
    status === undefined ? 'no answer' : `status ${status}, ${wireBytes} bytes`,
    ...(times.length === 0 ? [] : [times.join(', ')]),
    `exchange ${id} at ${beginning(started, 40)}`,
    ...(sha256 === undefined ? [] : [`SHA-256 ${sha256.slice(0, 16)}…`]),
  ].join('; ');
}

const after = (what: string, milliseconds: number | undefined): readonly string[] =>
  milliseconds === undefined ? [] : [`${what} ${Number(milliseconds.toFixed(1))} ms`];

function headers(
  label: string,
  all: Readonly<Record<string, string>>,
  limits: Limits,
): Markup | undefined {
  const entries = Object.entries(all);
  if (entries.length === 0) return undefined;
  const left = entries.length - limits.headers;
  const written = entries.slice(0, limits.headers).map(([name, value]) => {
    const shown = cut(shownHeader(name, value), limits.header);
    return `${cut(name, 80)}: ${shown.replaceAll('\n', ' ')}`;
  });
  return element(
    'details',
    { class: 'headers' },
    element('summary', {}, `${label}: ${counted(entries.length, 'header')}`),
    element(
      'pre',
      scrolls(`${label} headers`),
      [...written, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n'),
    ),
  );
}

function body(
  excerpt: string | undefined,
  difference: Difference | undefined,
  limits: Limits,
): readonly Child[] {
  if (excerpt === undefined || excerpt === '') return [];
  const { part, extra = [] } = difference ?? {};
  const parts = [...(part === undefined ? [] : [part]), ...extra.slice(0, 50)];
  return [
    element('p', { class: 'label' }, 'Beginning of the body'),
    excerptOf(excerpt, parts, limits.body),
    part === undefined || excerpt.includes(part)
      ? undefined
      : element(
          'p',
          { class: 'further' },
          'Further on in the body: ',
          element('mark', {}, cut(part, limits.entry)),
        ),
  ];
}

const cut = (text: string, most: number): string => beginning(text, most);

/** Long lines scroll inside their box; a keyboard has to be able to get there. */
const scrolls = (label: string): Record<string, string | number> => ({
  tabindex: 0,
  role: 'region',
  'aria-label': label,
});
