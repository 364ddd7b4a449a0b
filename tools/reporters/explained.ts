import { selects } from '../verdict/baseline.ts';
import type { ExchangeRecord, Result, Run } from '../verdict/run.ts';
import { fit, pad, wrap } from './columns.ts';
import { byWorst, countsInWords } from './counts.ts';
import { nextStep } from './next-step.ts';
import { paint as paintWith, type Paint } from './paint.ts';
import { exchangesOf, shownExchange, type Exchanges } from './shown-exchange.ts';
import { shownHeader } from './shown-header.ts';
import { block } from './terminal-block.ts';
import { beginning, visible } from './visible.ts';

/** How one requirement or check of a run is told at a terminal. */
export interface ExplainedOptions {
  readonly colour: boolean;
  readonly columns?: number;
  /** The whole exchange that shows each result: its headers, and what was kept of its bodies. */
  readonly exchange: boolean;
  /** Whether a later run has nothing of it. */
  readonly earlier?: boolean;
}

/**
 * What a run found about one area, requirement, check or result, worst first, to stand below the statement.
 * @param name `QRY-03`, `QRY-03/recall`, or a full identity
 */
export function explained(run: Run, name: string, options: ExplainedOptions): string {
  const { colour, columns = 80, exchange } = options;
  const paint = paintWith(colour);
  const exchanges = exchangesOf(run);
  const results = byWorst(run.results.filter(({ id }) => selects([name], id)));
  if (results.length === 0) return `The run of ${visible(run.started)} has no result of it.\n`;
  const head = `In the run of ${run.started} on ${run.target.name}: ${countsInWords(results)}`;
  const lines = [
    ...wrap(visible(beginning(head, 400)), columns),
    ...results.flatMap((result) => [
      // The statement itself stands above all of them.
      ...block(result, { requirements: [] }, exchanges, columns, paint),
      ...next(result, exchanges, columns, paint),
      ...(exchange ? whole(shownExchange(result, exchanges), paint) : []),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * How that ended, in a line to begin with: the worst verdict, and how many of each; undefined if the run
 * has nothing of it.
 */
export function lastVerdict(
  run: Run,
  name: string,
  { colour, columns = 80, earlier = false }: ExplainedOptions,
): string | undefined {
  const results = byWorst(run.results.filter(({ id }) => selects([name], id)));
  const [worst] = results;
  if (worst === undefined) return undefined;
  const paint = paintWith(colour);
  const when = `${countsInWords(results)} in ${earlier ? 'an earlier' : 'the last'} run, ${run.started} on ${run.target.name}`;
  return `${paint.verdict(worst.verdict, pad(worst.verdict, 8))}${fit(visible(when), columns - 8)}`;
}

function next(
  result: Result,
  exchanges: Exchanges,
  columns: number,
  paint: Paint,
): readonly string[] {
  const step = nextStep(result, shownExchange(result, exchanges));
  if (step === undefined) return [];
  return wrap(visible(step), columns - 10).map(
    (line, at) => `  ${paint.dim(pad(at === 0 ? 'next' : '', 8))}${line}`,
  );
}

/** An exchange as it went over the wire, as far as it was kept; nothing is cut to the columns. */
function whole(exchange: ExchangeRecord | undefined, paint: Paint): readonly string[] {
  if (exchange === undefined) return [];
  const { id, method, url, status, requestHeaders, responseHeaders = {}, error } = exchange;
  return [
    paint.dim(`  exchange ${id}`),
    `  > ${visible(`${method} ${url}`)}`,
    ...headers('>', requestHeaders),
    ...body(exchange.requestBody),
    `  < ${status === undefined ? `no answer${error === undefined ? '' : `: ${visible(error)}`}` : String(status)}`,
    ...headers('<', responseHeaders),
    ...body(exchange.excerpt),
  ];
}

const headers = (side: string, all: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(all).map(
    ([name, value]) => `  ${side} ${visible(`${name}: ${shownHeader(name, value)}`)}`,
  );

const body = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split(/\r?\n/).map((line) => `  ${visible(line)}`);
