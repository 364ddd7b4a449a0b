import { exitInWords } from '../verdict/exit-code.ts';
import type { Run } from '../verdict/run.ts';
import { acting } from './acting.ts';
import { areaTitle } from '../verdict/area-titles.ts';
import { countsInWords, worstFirst } from './counts.ts';
import { declaredBy, declaredInWords } from './declared-in-words.ts';
import { code } from './markdown-code.ts';
import { markdownResult } from './markdown-result.ts';
import { mostNamedInWords } from './most-named.ts';
import { nothingLoaded, skippedForNothing } from './nothing-loaded.ts';
import { exchangesOf } from './shown-exchange.ts';
import { beginning } from './visible.ts';
import { notCoveredInWords } from './not-covered-in-words.ts';

/** A comment on a pull request holds 65,536 characters; bytes are never fewer than those. */
const mostBytes = 60_000;
/** Left for the sentence about what did not fit. */
const spare = 200;

/**
 * A run for a pull request's comment or a job's summary: the end first, then what to act on, worst
 * first, as far as 60 kB reach. What a candidate wrote stands in code only.
 */
export function markdown(run: Run): string {
  const top = [...head(run), ...areas(run), ...comparison(run), ...named(run)].join('\n');
  const requirements = new Map(run.requirements.map((one) => [one.key, one]));
  const exchanges = exchangesOf(run);
  const blocks = acting(run).map(
    (result) => () => markdownResult(result, requirements.get(result.key), exchanges),
  );
  return fitted(top, [...blocks, ...skipped(run).map((line) => () => line)]);
}

/** As many blocks as fit, and how many did not. */
function fitted(top: string, blocks: readonly (() => string)[]): string {
  let text = top;
  let room = mostBytes - spare - Buffer.byteLength(top);
  let told = 0;
  for (const write of blocks) {
    const block = write();
    room -= Buffer.byteLength(block) + 1;
    if (room < 0) break;
    text += `\n${block}`;
    told += 1;
  }
  const left = blocks.length - told;
  return left === 0
    ? `${text}\n`
    : `${text}\n… and ${left} more that did not fit here: see the HTML report or run.json.\n`;
}

function head(run: Run): readonly string[] {
  const { target, results, selection, stopped, complete, findings = [] } = run;
  const known = declaredBy(target);
  return [
    `## ncpeh: ${code(beginning(target.name, 200))}`,
    '',
    `**${exitInWords(run)}**`,
    '',
    `${countsInWords(results)}; ${notCoveredInWords(run)}`,
    '',
    ...(selection.length === 0
      ? []
      : [
          `Judged only ${code(beginning(selection.join(' '), 300))}: nothing is said of the rest.`,
          '',
        ]),
    ...(stopped === undefined ? [] : [`Stopped: ${code(beginning(stopped, 600))}`, '']),
    ...(complete ? [] : ['This run is not complete.', '']),
    `FHIR ${code(beginning(target.fhir, 300))}, images ${code(beginning(target.images, 300))}`,
    '',
    `Declares ${code(beginning(declaredInWords(target), 600))}${known === undefined ? '' : `, ${known}`}`,
    '',
    ...findings
      .slice(0, 10)
      .flatMap(({ says }) => [`**Noticed** ${code(beginning(says, 600))}`, '']),
  ];
}

/** Counts by area: our own words and numbers only. */
function areas({ requirements, results }: Run): readonly string[] {
  const verdicts = worstFirst.filter((verdict) => results.some((one) => one.verdict === verdict));
  if (verdicts.length === 0) return [];
  const areaOf = new Map(requirements.map(({ key, area }) => [key, area]));
  const rows = [...new Set(results.map(({ key }) => areaOf.get(key) ?? '?'))]
    .slice(0, 40)
    .map((area) => {
      const own = results.filter(({ key }) => (areaOf.get(key) ?? '?') === area);
      const counts = verdicts.map((verdict) => own.filter((one) => one.verdict === verdict).length);
      return `| ${word(area)} ${word(areaTitle(area))} | ${counts.map((count) => count || '').join(' | ')} |`;
    });
  return [
    `| area | ${verdicts.join(' | ')} |`,
    `|:--|${verdicts.map(() => '--:|').join('')}`,
    ...rows,
    '',
  ];
}

/** Letters only: an area of a guide that is not ours stays a word in a cell. */
const word = (text: string): string => text.replace(/[^\p{L}\p{N}, -]/gu, '').slice(0, 60);

function comparison({ gates }: Run): readonly string[] {
  if (gates?.comparison === undefined) return [];
  const { baseline, regressions, newPasses, differs } = gates.comparison;
  const changed = [...regressions, ...newPasses];
  return [
    `### Beside the baseline of ${code(beginning(baseline, 40))}`,
    '',
    `Worse: ${regressions.length}, newly passing: ${newPasses.length}.` +
      (differs.length === 0
        ? ''
        : ` The two runs differ in ${beginning(differs.join(', '), 200)}.`),
    '',
    ...changed
      .slice(0, 30)
      .map(({ id, was, is }) => `- ${code(beginning(id, 120))} was ${was}, is ${is}`),
    ...(changed.length > 30 ? [`- and ${changed.length - 30} more`] : []),
    '',
  ];
}

function named(run: Run): readonly string[] {
  if (nothingLoaded(run) !== undefined) return [];
  const lines = mostNamedInWords(run).map(({ entry, says }) => `- ${code(entry)} ${says}`);
  return lines.length === 0 ? [] : ['### Named by many', '', ...lines, ''];
}

function skipped(run: Run): readonly string[] {
  const { results } = run;
  if (nothingLoaded(run) !== undefined) return [skippedForNothing(run)];
  const lines = results
    .filter(({ verdict }) => verdict === 'skip')
    .map(({ id, reason = '' }) => `- skip ${code(id)} ${code(beginning(reason, 300))}`);
  return lines.length === 0 ? [] : ['### Skipped, because\n', ...lines];
}
