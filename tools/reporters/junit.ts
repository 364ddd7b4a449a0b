import type { Requirement } from '../verdict/check.ts';
import type { Difference } from '../verdict/outcome.ts';
import type { Result, Run } from '../verdict/run.ts';
import { entryInWords } from './entry-in-words.ts';
import { samplesInWords } from './sample-in-words.ts';
import { exchangesOf, shownExchange, type Exchanges } from './shown-exchange.ts';
import { beginning } from './visible.ts';
import { attributes, text } from './xml.ts';

/** Readers of JUnit refuse files of some 30 MB, so no text may fill one. */
const longest = 8000;

/**
 * A run as JUnit XML, in the elements that GitLab, Jenkins and the like agree on: a testsuite an area,
 * a testcase a result, named by its identity, because readers drop a second case of one name.
 * Omitted and skipped both become `skipped`, which says which; warn and evidence are passes with text.
 */
export function junit(run: Run): string {
  const areas = [...new Set(run.requirements.map(({ area }) => area))];
  const suites = areas.map((area) => ({ area, cases: casesOf(run, area) }));
  const filled = suites.filter(({ cases }) => cases.length > 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: nameOf(run), ...totals(run.results) })}>`,
    ...filled.map(({ area, cases }) => suite(run, area, cases)),
    '</testsuites>',
    '',
  ].join('\n');
}

/** A run of a part does not look like one of the whole. */
const nameOf = ({ selection, target }: Run): string =>
  `ncpeh ${target.name}${selection.length === 0 ? '' : `, only ${beginning(selection.join(' '), 300)}`}`;

interface Case {
  readonly result: Result;
  readonly requirement: Requirement;
}

function casesOf(run: Run, area: string): readonly Case[] {
  const requirements = new Map(
    run.requirements.map((requirement) => [requirement.key, requirement]),
  );
  return run.results.flatMap((result) => {
    const requirement = requirements.get(result.key);
    return requirement?.area === area ? { result, requirement } : [];
  });
}

function totals(results: readonly Result[]): Record<string, string | number> {
  const count = (...verdicts: readonly Result['verdict'][]): number =>
    results.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    tests: results.length,
    failures: count('fail'),
    errors: count('error'),
    skipped: count('skip', 'omit'),
    time: seconds(results.reduce((sum, { milliseconds }) => sum + milliseconds, 0)),
  };
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

function suite(run: Run, area: string, cases: readonly Case[]): string {
  const results = cases.map(({ result }) => result);
  const exchanges = exchangesOf(run);
  const head = { name: area, ...totals(results), timestamp: run.started.replace(/\.\d+Z$|Z$/, '') };
  return [
    `  <testsuite${attributes(head)}>`,
    ...cases.map((one) => testcase(one, exchanges)),
    '  </testsuite>',
  ].join('\n');
}

function testcase({ result, requirement }: Case, exchanges: Exchanges): string {
  const name = {
    classname: `${requirement.actor}.${requirement.area}`,
    name: result.id,
    time: seconds(result.milliseconds),
  };
  const said = `<system-out>${text(beginning(spoken(result, requirement, exchanges), longest))}</system-out>`;
  return [
    `    <testcase${attributes(name)}>`,
    ...verdictElement(result, requirement).map((line) => `      ${line}`),
    `      ${said}`,
    '    </testcase>',
  ].join('\n');
}

/** GitLab shows the text and not always the message, so both say it. */
function verdictElement(result: Result, { sentence }: Requirement): readonly string[] {
  const { verdict, reason = '' } = result;
  const message = beginning(reason, 500);
  const body = text(beginning(`${reason}\n${sentence}\n${differenceInWords(result)}`, longest));
  switch (verdict) {
    case 'fail':
      return [`<failure${attributes({ message, type: result.outcome })}>${body}</failure>`];
    case 'error':
      return [`<error${attributes({ message, type: result.outcome })}>${body}</error>`];
    case 'skip':
    case 'omit':
      return [`<skipped${attributes({ message: `${verdict}: ${message}` })}/>`];
    default:
      return [];
  }
}

function differenceInWords({ difference }: Result): string {
  if (difference === undefined) return '';
  const { wanted, found, missing, extra } = difference;
  return [
    `wanted: ${wanted}`,
    `found: ${found}`,
    ...entries('missing', missing, difference),
    ...entries('extra', extra, difference),
  ].join('\n');
}

const entries = (
  label: string,
  all: readonly string[] = [],
  difference: Difference,
): readonly string[] =>
  all.length === 0
    ? []
    : [`${label}: ${all.map((entry) => entryInWords(entry, difference)).join(', ')}`];

/** Sentence, stimulus, what a pass has to say, and the command that shows the last exchange again. */
function spoken(result: Result, { strength, sentence }: Requirement, all: Exchanges): string {
  const { verdict, reason, findings, samples } = result;
  const shown = shownExchange(result, all);
  return [
    `${strength}: ${sentence}`,
    `sent: ${result.stimulus}`,
    ...(verdict === 'warn' || verdict === 'evidence' ? [`${verdict}: ${reason ?? 'held'}`] : []),
    ...findings.map(({ code, says }) => `noticed: ${code}: ${says}`),
    ...samplesInWords(samples).map((says) => `measured: ${says}`),
    ...(shown === undefined ? [] : [shown.curl]),
  ].join('\n');
}
