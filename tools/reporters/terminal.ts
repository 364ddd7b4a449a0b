import { exitInWords } from '../verdict/exit-code.ts';
import type { Result, Run } from '../verdict/run.ts';
import { acting } from './acting.ts';
import { fit, pad, wrap } from './columns.ts';
import { counted } from './counted.ts';
import { countsInWords } from './counts.ts';
import { declaredBy, declaredInWords } from './declared-in-words.ts';
import { mostNamedInWords } from './most-named.ts';
import { nothingLoaded, oneCause, skippedForNothing } from './nothing-loaded.ts';
import { paint as paintWith, type Paint } from './paint.ts';
import { samplesInWords } from './sample-in-words.ts';
import { exchangesOf } from './shown-exchange.ts';
import { spellingsTogether, type Spelt } from './spelling-in-words.ts';
import { block } from './terminal-block.ts';
import { gates } from './terminal-gates.ts';
import { countsTable, table } from './terminal-table.ts';
import { beginning, visible } from './visible.ts';
import { whyUntested } from './why-untested.ts';
import { worstFindings } from './worst-findings.ts';
import { notCoveredInWords } from './not-covered-in-words.ts';

/** What a terminal is, and where the whole evidence lies. */
export interface TerminalOptions {
  readonly colour: boolean;
  readonly columns?: number;
  /** Paths of the files written. */
  readonly reports: readonly string[];
  /** Each result was printed when it was known: areas are counted, and no list comes twice. */
  readonly told?: boolean;
}

/** A run for a person at a terminal: table, what to act on, evidence, last lines. */
export function terminal(run: Run, options: TerminalOptions): string {
  const { colour, columns = 80, reports, told = false } = options;
  const paint = paintWith(colour);
  const exchanges = exchangesOf(run);
  const judged = judgedIn(run);
  const lines = [
    ...head(run, columns),
    ...(told ? countsTable(judged, columns, paint) : table(judged, columns, paint)),
    ...acting(run).flatMap((result) => block(result, run, exchanges, columns, paint)),
    ...skipped(run, columns),
    ...spelt(run, columns, paint),
    ...evidence(run, columns, paint),
    ...gates(run, columns, paint),
    ...closing(run, columns, paint, reports),
  ];
  return `${lines.join('\n')}\n`;
}

function head({ target, selection, findings = [] }: Run, columns: number): readonly string[] {
  const known = declaredBy(target);
  const lines = (label: string, text: string): readonly string[] =>
    wrap(visible(beginning(text, 600)), columns - 10).map(
      (line, at) => `${pad(at === 0 ? label : '', 10)}${line}`,
    );
  return [
    ...lines('Target', `${target.name}: FHIR ${target.fhir}, images ${target.images}`),
    ...lines('Declares', declaredInWords(target)),
    ...(known === undefined ? [] : lines('', known)),
    ...(selection.length === 0 ? [] : lines('Selected', selection.join(' '))),
    ...findings.flatMap(({ code, says }) => lines('Noticed', `${code}: ${says}`)),
  ];
}

/** A run that was stopped has one reason, so it is told once, at the end, and not for each result. */
const judgedIn = (run: Run): Run => ({
  ...run,
  results: run.results.filter(({ reason }) => reason === undefined || reason !== run.stopped),
});

function skipped(run: Run, columns: number): readonly string[] {
  const { results } = run;
  if (nothingLoaded(run) !== undefined) return ['', ...wrap(skippedForNothing(run), columns)];
  const because = new Map<string, string[]>();
  for (const { id, reason = 'no reason given' } of results.filter(isSkip))
    because.set(reason, [...(because.get(reason) ?? []), id]);
  const lines = [...because].flatMap(([reason, ids]) => [
    ...indented(visible(beginning(reason, 600)), 2, columns),
    ...indented(visible(ids.join(', ')), 4, columns),
  ]);
  return lines.length === 0 ? [] : ['', 'Skipped, because', ...lines];
}

const isSkip = ({ verdict }: Result): boolean => verdict === 'skip';

const indented = (text: string, by: number, columns: number): readonly string[] =>
  wrap(text, columns - by).map((line) => `${' '.repeat(by)}${line}`);

function spelt({ spellings }: Run, columns: number, paint: Paint): readonly string[] {
  const lines = spellingsTogether(spellings).flatMap((one) =>
    wrap(visible(spellingInWords(one)), columns - 6).map(
      (line, at) => `  ${pad(at === 0 ? visible(one.filter) : '', 4)}${line}`,
    ),
  );
  return lines.length === 0
    ? []
    : ['', paint.bold('Filters, as the candidate understood them'), ...lines];
}

const spellingInWords = ({ bindings, parameter, because }: Spelt): string =>
  `${parameter ?? 'none'} on ${bindings.join(', ')}: ${because}`;

function evidence({ results }: Run, columns: number, paint: Paint): readonly string[] {
  const lines = results.flatMap(({ id, samples }) =>
    samplesInWords(samples).map((says) => fit(visible(`  ${id}  ${says}`), columns)),
  );
  return lines.length === 0 ? [] : ['', paint.bold('Measured, never judged'), ...lines];
}

function closing(
  run: Run,
  columns: number,
  paint: Paint,
  reports: readonly string[],
): readonly string[] {
  const { results, stopped } = run;
  return [
    '',
    ...(stopped === undefined ? [] : wrap(visible(stopped), columns)),
    ...wrap(`${countsInWords(results)}; ${notCoveredInWords(run)}`, columns),
    ...nothingSelected(run).map((line) => fit(line, columns)),
    ...causes(run).flatMap(([label, says]) =>
      wrap(visible(says), columns - 10).map(
        (line, at) => `${pad(at === 0 ? label : '', 10)}${line}`,
      ),
    ),
    ...worst(run).map((line) => fit(line, columns)),
    ...reports.map((report, index) => `${pad(index === 0 ? 'reports' : '', 10)}${visible(report)}`),
    ...wrap(exitInWords(run), columns).map(paint.bold),
  ];
}

/** What may be behind many results: nothing is loaded, nobody let in, or entries that many failing checks name. */
function causes(run: Run): readonly (readonly [label: string, says: string])[] {
  const one = oneCause(run);
  if (one !== undefined) return [[one.code, beginning(one.says, 600)]];
  return mostNamedInWords(run).map(({ entry, says }) => ['named', `${entry} ${says}`]);
}

/** The worst three checks, each once however many classes and routes it fails on. */
function worst(run: Run): readonly string[] {
  const all = worstFindings(run, Infinity);
  const shown = all.slice(0, 3).map(({ first: { verdict, id, reason = '' } }) => {
    const check = visible(id.replace(/@.*$/, ''));
    return `${pad(verdict, 10)}${check}: ${visible(beginning(reason, 200))}`;
  });
  return all.length > 3 ? [...shown, `and ${counted(all.length - 3, 'more check')}, above`] : shown;
}

/** Why a run selected nothing: it was asked for statements that no check is about. */
const nothingSelected = ({ results, notCovered, stopped }: Run): readonly string[] =>
  results.length > 0 || stopped !== undefined
    ? []
    : notCovered
        .slice(0, 10)
        .map(({ key, because }) => `${key} has no check: ${whyUntested(because)}`);
