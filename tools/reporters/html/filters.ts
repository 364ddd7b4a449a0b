import type { Run } from '../../verdict/run.ts';
import { areaTitle } from '../../verdict/area-titles.ts';
import { worstFirst } from '../counts.ts';
import { areasOf } from './areas.ts';
import { badge } from './badge.ts';
import { element, lines, type Markup } from './element.ts';

/** Controls that the script works with, and shows: without it they would do nothing. */
export function filters(run: Run): Markup {
  return element(
    'form',
    { class: 'filters', hidden: true, 'aria-label': 'Filter the checks' },
    lines(
      verdictBoxes(run),
      choice('area', 'Area', [
        ['', 'every area'],
        ...areasOf(run).map((area): [string, string] => [area, `${area} ${areaTitle(area)}`]),
      ]),
      choice('route', 'Class and route', [
        ['', 'every class and route'],
        ...routesOf(run).map((route): [string, string] => [route, route]),
        ['whole', 'the candidate as a whole'],
      ]),
      element(
        'label',
        {},
        'Text ',
        element('input', { type: 'search', name: 'text', autocomplete: 'off' }),
      ),
      element('button', { type: 'reset' }, 'Show all'),
      element('p', { class: 'shown', role: 'status' }),
    ),
  );
}

function verdictBoxes({ results, notCovered }: Run): Markup {
  const occurring = worstFirst.filter((verdict) =>
    results.some((result) => result.verdict === verdict),
  );
  const box = (value: string, mark: Markup): Markup =>
    element('label', {}, element('input', { type: 'checkbox', name: 'verdict', value }), ' ', mark);
  return element(
    'fieldset',
    {},
    lines(
      element('legend', {}, 'Only'),
      ...occurring.map((verdict) => box(verdict, badge(verdict))),
      notCovered.length === 0 ? undefined : box('not-covered', badge('not covered')),
    ),
  );
}

const routesOf = ({ results }: Run): readonly string[] => [
  ...new Set(results.flatMap(({ binding }) => (binding === null ? [] : [binding]))),
];

function choice(
  name: string,
  label: string,
  options: readonly (readonly [value: string, says: string])[],
): Markup {
  return element(
    'label',
    {},
    `${label} `,
    element(
      'select',
      { name },
      options.map(([value, says]) => element('option', { value }, says)),
    ),
  );
}
