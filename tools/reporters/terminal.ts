import { exitInWords } from '../verdict/exit-code.ts';
import type { Result, Run, Sample, Spelling } from '../verdict/run.ts';
import { fit, pad, wrap } from './columns.ts';
import { byWorst, countsInWords } from './counts.ts';
import { paint as paintWith, type Paint } from './paint.ts';
import { block } from './terminal-block.ts';
import { table } from './terminal-table.ts';
import { beginning, visible } from './visible.ts';

/** What a terminal is, and where the whole evidence lies. */
export interface TerminalOptions {
  readonly colour: boolean;
  readonly columns?: number;
  /** Paths of the files written. */
  readonly reports: readonly string[];
}

/** A run for a person at a terminal: table, what to act on, evidence, last lines. */
export function terminal(run: Run, { colour, columns = 80, reports }: TerminalOptions): string {
  const paint = paintWith(colour);
  const lines = [
    ...head(run, columns),
    ...table(told(run), columns, paint),
    ...acting(run).flatMap((result) => block(result, run, columns, paint)),
    ...skipped(run, columns),
    ...spelt(run, columns, paint),
    ...evidence(run, columns, paint),
    ...closing(run, columns, paint, reports),
  ];
  return `${lines.join('\n')}\n`;
}

function head({ target, selection }: Run, columns: number): readonly string[] {
  const declares = Object.entries(target.declares).map(
    ([what, how]) => `${what} ${how.join(', ') || 'none'}`,
  );
  return [
    `Target    ${target.name}: FHIR ${target.fhir}, images ${target.images}`,
    `Declares  ${declares.join(' · ')}`,
    ...(selection.length === 0 ? [] : [`Selected  ${selection.join(' ')}`]),
  ].map((line) => fit(visible(line), columns));
}

/** A run that was stopped has one reason, so it is told once, at the end, and not for each result. */
const told = (run: Run): Run => ({
  ...run,
  results: run.results.filter(({ reason }) => reason === undefined || reason !== run.stopped),
});

/** What a reader acts on. */
const acting = (run: Run): readonly Result[] =>
  byWorst(told(run).results).filter(({ verdict }) => ['fail', 'error', 'warn'].includes(verdict));

function skipped({ results }: Run, columns: number): readonly string[] {
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
  const lines = [...spellings]
    .sort((a, b) => order(a).localeCompare(order(b)))
    .map((spelling) => fit(`  ${visible(spellingInWords(spelling))}`, columns));
  return lines.length === 0
    ? []
    : ['', paint.bold('Filters, as the candidate understood them'), ...lines];
}

const spellingInWords = ({ filter, binding, parameter, because }: Spelling): string =>
  `${pad(filter, 4)}${pad(binding, 21)}${parameter ?? 'none'} (${because})`;

const order = ({ filter, binding }: Spelling): string => `${filter} ${binding}`;

function evidence({ results }: Run, columns: number, paint: Paint): readonly string[] {
  const lines = results.flatMap(({ id, samples }) =>
    samples.map((sample) => fit(visible(`  ${id}  ${sampleInWords(sample)}`), columns)),
  );
  return lines.length === 0 ? [] : ['', paint.bold('Measured, never judged'), ...lines];
}

/** `rate 12.3 MB/s (sample of 6, valid; line: hall wifi)` */
export function sampleInWords(sample: Sample): string {
  const { name, value, unit, size, validity, why, lineProfile } = sample;
  const figure = value === null ? 'not known' : `${Number(value.toPrecision(4))} ${unit}`;
  const because = why === undefined ? '' : `: ${why}`;
  return `${name} ${figure} (sample of ${size}, ${validity}${because}; line: ${lineProfile})`;
}

function closing(
  run: Run,
  columns: number,
  paint: Paint,
  reports: readonly string[],
): readonly string[] {
  const { results, notCovered, stopped } = run;
  const all = acting(run);
  const more = all.length > 3 ? [`and ${all.length - 3} more above`] : [];
  const worst = all
    .slice(0, 3)
    .map(
      ({ verdict, id, reason = '' }) =>
        `${pad(verdict, 10)}${visible(id)}: ${visible(beginning(reason, 200))}`,
    );
  return [
    '',
    ...(stopped === undefined ? [] : wrap(visible(stopped), columns)),
    ...wrap(
      `${countsInWords(results)}; statements not covered by a check: ${notCovered.length}`,
      columns,
    ),
    ...worst.map((line) => fit(line, columns)),
    ...more,
    ...reports.map((report, index) => `${pad(index === 0 ? 'reports' : '', 10)}${visible(report)}`),
    ...wrap(exitInWords(run), columns).map(paint.bold),
  ];
}
