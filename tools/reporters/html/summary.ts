import type { Comparison } from '../../verdict/baseline.ts';
import { exitInWords } from '../../verdict/exit-code.ts';
import { unusedAllowances } from '../../verdict/gates.ts';
import type { Result, Run } from '../../verdict/run.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { counted } from '../counted.ts';
import { declaredBy, declaredInWords } from '../declared-in-words.ts';
import { mostNamedInWords } from '../most-named.ts';
import { nothingLoaded } from '../nothing-loaded.ts';
import { beginning } from '../visible.ts';
import { worstFindings } from '../worst-findings.ts';
import { badge, badges } from './badge.ts';
import { element, lines, type Child, type Markup } from './element.ts';

/** What a reader knows in a minute: who was judged, how it ended, what is worst, how much was judged. */
export function summary(run: Run): Markup {
  return element(
    'header',
    {},
    lines(
      element('p', { class: 'product' }, 'ncpeh conformance report'),
      element('h1', {}, beginning(run.target.name, 200)),
      element(
        'p',
        { class: `ending ${endings[run.exitCode] ?? 'error'}` },
        element('strong', {}, sentenceCase(exitInWords(run))),
      ),
      element('p', { class: 'counts' }, badges(run.results)),
      ...stopped(run),
      ...noticed(run),
      named(run),
      worst(run),
      facts(run),
      ...omitted(run.results),
      ...gates(run),
    ),
  );
}

/** The colour of an exit code is that of the verdict that leads to it. */
const endings: Readonly<Record<number, Verdict>> = { 0: 'pass', 1: 'fail', 3: 'skip', 4: 'error' };

const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const stopped = ({ stopped: why }: Run): readonly Markup[] =>
  why === undefined
    ? []
    : [element('p', { class: 'stopped' }, 'The run was stopped: ', beginning(why, 600))];

/** What concerns the whole run, such as an address where nothing fitting answers. */
const noticed = ({ findings = [] }: Run): readonly Markup[] =>
  findings.map(({ says }) => element('p', { class: 'noticed' }, 'Noticed: ', beginning(says, 600)));

/** The entries behind many failures. */
function named(run: Run): Markup | undefined {
  const entries = nothingLoaded(run) === undefined ? mostNamedInWords(run) : [];
  if (entries.length === 0) return undefined;
  return element(
    'ul',
    { class: 'worst', 'aria-label': 'Entries named by many failing checks' },
    entries.map(({ entry, says }) => element('li', {}, element('code', {}, entry), ` ${says}`)),
  );
}

/** The worst three checks, each linked to where it is told at length. */
function worst(run: Run): Markup | undefined {
  const findings = worstFindings(run, 3);
  if (findings.length === 0) return undefined;
  return element(
    'ol',
    { class: 'worst', 'aria-label': 'Worst findings' },
    findings.map(({ first: { id, verdict, reason = '' }, bindings }) =>
      element(
        'li',
        {},
        badge(verdict),
        ' ',
        element('a', { href: `#${id}` }, id.replace(/@.*$/, '')),
        ' ',
        beginning(reason, 240),
        bindings.length === 0
          ? undefined
          : element('span', { class: 'aside' }, ` On ${bindings.join(', ')}.`),
      ),
    ),
  );
}

function facts(run: Run): Markup {
  const { target, started, ended, mode, environment, digests } = run;
  return element(
    'dl',
    { class: 'facts' },
    lines(
      pair('FHIR base', beginning(target.fhir, 300)),
      pair('Image base', beginning(target.images, 300)),
      pair('Declares', declared(target)),
      pair('Judged', completeness(run)),
      pair('When', `${beginning(started, 40)} to ${beginning(ended ?? 'not ended', 40)}`),
      pair(
        'With',
        `ncpeh ${environment.harness}, ${mode} data, Node ${environment.node}, ${environment.platform}`,
      ),
      pair(
        'Digests',
        `guide ${digests.guide.slice(0, 12)}, data set ${digests.dataset.slice(0, 12)}, checks ${digests.checks.slice(0, 12)}`,
      ),
    ),
  );
}

const pair = (label: string, text: string): Markup =>
  element('div', {}, element('dt', {}, label), element('dd', {}, text));

function declared(target: Run['target']): string {
  const known = declaredBy(target);
  return beginning(`${declaredInWords(target)}${known === undefined ? '' : ` (${known})`}`, 600);
}

function completeness({ complete, results, requirements, notCovered, selection }: Run): string {
  const what =
    selection.length === 0 ? 'everything' : `only ${beginning(selection.join(' '), 300)}`;
  const compared = results.reduce((sum, result) => sum + result.compared, 0);
  return (
    `${what}: ${counted(results.length, 'result')} of ${counted(requirements.length, 'statement')}, ` +
    `${counted(compared, 'comparison')}; statements without a check: ${notCovered.length}${complete ? '' : '; the run is not complete'}`
  );
}

/** What was omitted because of what the candidate declares: a reason, and the results it took away. */
function omitted(results: readonly Result[]): readonly Markup[] {
  const byReason = new Map<string, string[]>();
  for (const { verdict, reason = 'No reason was given.', id } of results)
    if (verdict === 'omit') byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
  if (byReason.size === 0) return [];
  return [
    element('p', { class: 'label' }, 'Omitted because of what is declared'),
    element(
      'ul',
      { class: 'omitted' },
      [...byReason]
        .slice(0, 20)
        .map(([reason, ids]) =>
          element('li', {}, beginning(reason, 300), ' ', element('code', {}, listed(ids))),
        ),
    ),
  ];
}

function listed(ids: readonly string[]): string {
  const left = ids.length - 8;
  return `${ids.slice(0, 8).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

function gates({ gates: asked, results }: Run): readonly Child[] {
  if (asked === undefined) return [];
  const { comparison, allowSkip } = asked;
  const unused = unusedAllowances(asked, results);
  return [
    ...(comparison === undefined ? [] : compared(comparison)),
    allowSkip.length === 0
      ? undefined
      : element('p', {}, `Skips allowed: ${beginning(allowSkip.join(', '), 600)}.`),
    unused.length === 0
      ? undefined
      : element('p', {}, `Allowed, and not skipped: ${beginning(unused.join(', '), 600)}.`),
  ];
}

function compared({ baseline, regressions, newPasses, differs }: Comparison): readonly Child[] {
  const changes = [
    ...regressions.map((change) => ({ ...change, word: 'Worse' })),
    ...newPasses.map((change) => ({ ...change, word: 'New pass' })),
  ];
  const left = changes.length - 40;
  return [
    element(
      'p',
      { class: 'label' },
      `Beside the baseline of ${beginning(baseline, 40)}: worse ${regressions.length}, ` +
        `newly passing ${newPasses.length}`,
    ),
    differs.length === 0
      ? undefined
      : element('p', {}, `The two runs differ in ${differs.join(', ')}.`),
    changes.length === 0
      ? undefined
      : element(
          'ul',
          { class: 'changes' },
          changes
            .slice(0, 40)
            .map(({ id, was, is, word }) =>
              element(
                'li',
                {},
                `${word}: `,
                element('a', { href: `#${id}` }, id),
                ` was ${was}, is ${is}`,
              ),
            ),
          left > 0 ? element('li', {}, `and ${left} more, in run.json`) : undefined,
        ),
  ];
}
