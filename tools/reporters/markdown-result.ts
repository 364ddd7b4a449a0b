import type { Requirement } from '../verdict/check.ts';
import type { Result } from '../verdict/run.ts';
import type { Difference } from '../verdict/outcome.ts';
import { entryInWords } from './entry-in-words.ts';
import { code, codeBlock } from './markdown-code.ts';
import { nextStep } from './next-step.ts';
import { shownExchange, type Exchanges } from './shown-exchange.ts';
import { beginning } from './visible.ts';

/** Entries of a difference that are listed; the rest is counted. */
const listed = 10;

/** One result that a reader acts on. */
export function markdownResult(
  result: Result,
  requirement: Requirement | undefined,
  exchanges: Exchanges,
): string {
  const { verdict, id, reason = '', stimulus, difference, findings } = result;
  const exchange = shownExchange(result, exchanges);
  const step = nextStep(result, exchange);
  const say = (label: string, text: string): string => `- ${label}: ${code(beginning(text, 600))}`;
  return [
    `### ${verdict} ${code(id)}`,
    '',
    ...(requirement === undefined
      ? []
      : [
          `> ${sentence(requirement.sentence)}${requirement.ownDecision ? ' (A decision of this guide.)' : ''}`,
          '',
        ]),
    say('why', reason),
    say('sent', stimulus),
    ...(difference === undefined
      ? []
      : [
          say('wanted', difference.wanted),
          say('found', difference.found),
          ...entries('missing', difference.missing, difference),
          ...entries('too much', difference.extra, difference),
        ]),
    ...findings.slice(0, 5).map(({ code: name, says }) => say('noticed', `${name}: ${says}`)),
    ...(step === undefined ? [] : [`- next: ${step}`]),
    ...(exchange === undefined ? [] : ['', codeBlock(beginning(exchange.curl, 2000))]),
    '',
  ].join('\n');
}

/** The guide's sentence: plain words, with nothing left that Markdown or HTML would read. */
const sentence = (text: string): string =>
  text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~@&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function entries(
  label: string,
  all: readonly string[] = [],
  difference: Difference,
): readonly string[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, listed).map((entry) => code(entryInWords(entry, difference)));
  const left = all.length - shown.length;
  return [`- ${label} ${all.length}: ${shown.join(', ')}${left > 0 ? `, and ${left} more` : ''}`];
}
