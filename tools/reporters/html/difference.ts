import type { Difference } from '../../verdict/outcome.ts';
import { factOf } from '../entry-in-words.ts';
import { beginning } from '../visible.ts';
import { element, lines, type Child, type Markup } from './element.ts';
import type { Limits } from './limits.ts';

/** What a check wanted and found; entries missing and too much, with the facts that distinguish them. */
export function differenceShown(
  difference: Difference | undefined,
  limits: Limits,
): Markup | undefined {
  if (difference === undefined) return undefined;
  const { wanted, found, missing = [], extra = [] } = difference;
  return lines(
    element(
      'dl',
      { class: 'difference' },
      pair('Wanted', beginning(wanted, limits.text)),
      pair('Found', beginning(found, limits.text)),
    ),
    entries('Missing', missing, difference, limits),
    entries('Too much', extra, difference, limits),
  );
}

const pair = (label: string, text: string): readonly Child[] => [
  element('dt', {}, label),
  element('dd', {}, text === '' ? '(nothing)' : text),
];

function entries(
  label: string,
  all: readonly string[],
  { facts = {} }: Difference,
  limits: Limits,
): Markup | undefined {
  if (all.length === 0) return undefined;
  const left = all.length - limits.entries;
  return lines(
    element('p', { class: 'label' }, `${label}: ${all.length}`),
    element(
      'ul',
      { class: 'entries' },
      all
        .slice(0, limits.entries)
        .map((entry) => element('li', {}, ...entryShown(entry, facts, limits))),
      left > 0 ? element('li', { class: 'more' }, `and ${left} more, in run.json`) : undefined,
    ),
  );
}

function entryShown(
  entry: string,
  facts: Readonly<Record<string, string>>,
  { entry: most }: Limits,
): readonly Child[] {
  const label = element('code', {}, beginning(entry, most));
  const fact = factOf(entry, facts);
  return fact === undefined ? [label] : [label, ' ', beginning(fact, most)];
}
