import type { Requirement } from '../../verdict/check.ts';
import type { Result, Run } from '../../verdict/run.ts';
import { acting } from '../acting.ts';
import { areaTitle } from '../../verdict/area-titles.ts';
import { worstFirst } from '../counts.ts';
import { exchangesOf } from '../shown-exchange.ts';
import { beginning } from '../visible.ts';
import { whyUntested } from '../why-untested.ts';
import { badge, badges } from './badge.ts';
import { checkShown } from './check.ts';
import { element, lines, type Child, type Markup } from './element.ts';
import type { Limits } from './limits.ts';

/** Results that are open when the page is: the first that a reader acts on. */
const opened = 10;

/** Requirements by area, in the guide's order, each with its checks. */
export function areasShown(run: Run, limits: Limits): Markup {
  const exchanges = exchangesOf(run);
  const open = openedOf(run);
  const show = (result: Result): Markup =>
    checkShown(result, exchanges, limits, open.has(result.id));
  return lines(
    ...areasOf(run).map((area) => {
      const requirements = run.requirements.filter((requirement) => requirement.area === area);
      const results = resultsOf(run, area);
      return element(
        'section',
        { id: `area-${area}`, class: 'area', 'data-area': area },
        lines(
          element('h3', {}, `${area} `, element('span', {}, areaTitle(area)), ' ', badges(results)),
          ...requirements.map((one) => requirementShown(one, run, results, show)),
        ),
      );
    }),
  );
}

/** The areas of a run, in the order of its requirements. */
export const areasOf = ({ requirements }: Pick<Run, 'requirements'>): readonly string[] => [
  ...new Set(requirements.map(({ area }) => area)),
];

/** The results of an area. */
export function resultsOf({ requirements, results }: Run, area: string): readonly Result[] {
  const own = requirements.filter((requirement) => requirement.area === area);
  const keys = new Set(own.map(({ key }) => key));
  return results.filter(({ key }) => keys.has(key));
}

function openedOf(run: Run): ReadonlySet<string> {
  const worst = acting(run).filter(({ verdict }) => verdict !== 'warn');
  return new Set(worst.slice(0, opened).map(({ id }) => id));
}

function requirementShown(
  requirement: Requirement,
  run: Run,
  results: readonly Result[],
  show: (result: Result) => Markup,
): Markup {
  const own = results.filter(({ key }) => key === requirement.key);
  const sorted = worstFirst.flatMap((verdict) => own.filter((one) => one.verdict === verdict));
  const uncovered = run.notCovered.find(({ key }) => key === requirement.key);
  return element(
    'article',
    { id: requirement.key, class: 'requirement' },
    lines(
      element('h4', {}, `${requirement.key} `, element('span', {}, requirement.title)),
      element('p', { class: 'sentence' }, requirement.sentence),
      element('p', { class: 'origin' }, ...originOf(requirement)),
      element(
        'ul',
        { class: 'checks' },
        lines(...sorted.map(show), uncovered === undefined ? undefined : notCovered(uncovered)),
      ),
    ),
  );
}

function originOf(requirement: Requirement): readonly Child[] {
  const { strength, ownDecision, sources, elements, bindsIf } = requirement;
  return [
    element('b', {}, strength),
    ownDecision
      ? [
          ' ',
          element('span', { class: 'own' }, 'decision of this guide, stricter than its sources'),
        ]
      : undefined,
    ` · from ${sources.join(', ') || 'no source named'}`,
    elements.length === 0 ? undefined : ` · covers ${elements.join(', ')}`,
    bindsIf.length === 0 ? undefined : ` · binds who declares ${bindsIf.join(' or ')}`,
  ];
}

function notCovered({ because }: Run['notCovered'][number]): Markup {
  return element(
    'li',
    { class: 'check', 'data-verdict': 'not-covered', 'data-route': 'whole' },
    element(
      'div',
      { class: 'line' },
      badge('not covered'),
      ' ',
      beginning(whyUntested(because), 300),
    ),
  );
}
