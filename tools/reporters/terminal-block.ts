import type { Difference } from '../verdict/outcome.ts';
import type { Requirement } from '../verdict/check.ts';
import type { ExchangeRecord, Result, Run } from '../verdict/run.ts';
import { fit, pad, wrap } from './columns.ts';
import { entryInWords } from './entry-in-words.ts';
import type { Paint } from './paint.ts';
import { shownExchange, type Exchanges } from './shown-exchange.ts';
import { beginning, visible } from './visible.ts';

const labelColumns = 10;
/** Entries of a difference that are listed; the rest is counted. */
const listed = 10;

/** A result that a reader has to do something about: the sentence, what was sent, came, was wanted. */
export function block(
  result: Result,
  { requirements }: Pick<Run, 'requirements'>,
  exchanges: Exchanges,
  columns: number,
  paint: Paint,
): readonly string[] {
  const room = columns - labelColumns;
  const line = (label: string, ...lines: readonly string[]): readonly string[] =>
    lines.map((text, at) => `  ${paint.dim(pad(at === 0 ? label : '', labelColumns - 2))}${text}`);
  const say = (label: string, text: string | undefined): readonly string[] =>
    text === undefined ? [] : line(label, ...wrap(visible(beginning(text, 600)), room));
  const requirement = requirements.find(({ key }) => key === result.key);
  const exchange = shownExchange(result, exchanges);
  return [
    '',
    `${paint.verdict(result.verdict, pad(result.verdict, 8))}${paint.bold(visible(result.id))}`,
    ...(requirement === undefined ? [] : say(requirement.strength, sentence(requirement))),
    ...say('sent', result.stimulus),
    // On one line whatever its length: it is there to be copied.
    ...(exchange === undefined ? [] : line('', visible(exchange.curl))),
    ...(exchange === undefined ? [] : line('came', ...came(exchange, room))),
    ...say('why', result.reason),
    ...differenceLines(result.difference).flatMap(([label, text]) => say(label, text)),
    ...result.findings.flatMap(({ code, says }) => say('noticed', `${code}: ${says}`)),
  ];
}

const sentence = ({ sentence: says, ownDecision }: Requirement): string =>
  ownDecision ? `${says} (The strength is a decision of this guide.)` : says;

function came(exchange: ExchangeRecord, room: number): readonly string[] {
  const { status, responseHeaders, wireBytes, error, excerpt } = exchange;
  const type = responseHeaders?.['content-type'] ?? 'no content type';
  const head =
    status === undefined
      ? 'no answer'
      : `${status}, ${type}, ${wireBytes} bytes, exchange ${exchange.id}`;
  return [
    fit(visible(head), room),
    ...(error === undefined ? [] : [fit(visible(error), room)]),
    ...(excerpt === undefined || excerpt === ''
      ? []
      : [fit(visible(beginning(excerpt, 400)), room)]),
  ];
}

function differenceLines(difference: Difference | undefined): readonly [string, string][] {
  if (difference === undefined) return [];
  const { wanted, found, missing = [], extra = [] } = difference;
  return [
    ['wanted', wanted],
    ['found', found],
    ...entries('missing', missing, difference),
    ...entries('extra', extra, difference),
  ];
}

function entries(
  label: string,
  all: readonly string[],
  difference: Difference,
): readonly [string, string][] {
  if (all.length === 0) return [];
  const shown = all.slice(0, listed).map((entry) => entryInWords(entry, difference));
  const more = all.length - shown.length;
  return [[label, `${all.length}: ${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`]];
}
